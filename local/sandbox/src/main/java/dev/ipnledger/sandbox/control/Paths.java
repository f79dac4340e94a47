package dev.ipnledger.sandbox.control;

import dev.ipnledger.sandbox.http.HttpCall;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Parts of a control request's address. */
final class Paths {
  private Paths() {}

  /** A segment of the path; the first is number 1. */
  static String segment(HttpCall call, int number) {
    return call.path().split("/", -1)[number];
  }

  /** The first query parameter with the name; empty when absent or empty. */
  static Optional<String> query(HttpCall call, String name) {
    for (String pair : call.query().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2 && parts[0].equals(name) && !parts[1].isEmpty()) {
        return Optional.of(decode(name, parts[1]));
      }
    }
    return Optional.empty();
  }

  private static String decode(String name, String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ControlException.badRequest("the query parameter " + name + " is not URL-encoded");
    }
  }
}
