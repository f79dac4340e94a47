package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.http.HttpCall;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Decodes the parameters of a call, from its query and its form body. */
final class Form {
  private static final int MOST_PARAMETERS = 500;

  private Form() {}

  /** Every parameter once, in the order sent. */
  static Map<String, String> parameters(HttpCall call) {
    Map<String, String> parameters = new LinkedHashMap<>();
    add(parameters, call.query());
    if (isForm(call)) {
      add(parameters, text(call));
    }
    return parameters;
  }

  /** Whether the body holds parameters; one that says it is something else holds a file. */
  static boolean isForm(HttpCall call) {
    String type = call.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    return call.method().equals("POST")
        && (type.isEmpty() || type.startsWith("application/x-www-form-urlencoded"));
  }

  /** Whether a parameter is anywhere in the call, without decoding it. */
  static boolean mentions(HttpCall call, String name) {
    return call.query().contains(name + "=")
        || (isForm(call)
            && call.body().utf8().filter(text -> text.contains(name + "=")).isPresent());
  }

  private static String text(HttpCall call) {
    return call.body().utf8().orElseThrow(() -> Parameters.wrong("encoding", "is not UTF-8"));
  }

  private static void add(Map<String, String> parameters, String text) {
    if (text.isBlank()) {
      return;
    }
    for (String pair : text.strip().split("&", -1)) {
      if (pair.isEmpty()) {
        // Some clients end their forms with an ampersand.
        continue;
      }
      String[] parts = pair.split("=", 2);
      String name = decode(parts[0]);
      String value = parts.length == 2 ? decode(parts[1]) : "";
      if (parameters.put(name, value) != null) {
        throw Parameters.wrong(name, "is given twice");
      }
      if (parameters.size() > MOST_PARAMETERS) {
        throw Parameters.wrong(name, "is one too many");
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Parameters.wrong("encoding", "is broken: a % is not followed by two hex digits");
    }
  }
}
