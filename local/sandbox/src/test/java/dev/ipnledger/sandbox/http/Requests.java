package dev.ipnledger.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Makes requests without a server. */
public final class Requests {
  private Requests() {}

  public static HttpCall of(
      String method, String path, Map<String, String> headers, String body, boolean loopback) {
    return new HttpCall(
        method, path, "", headers, new Body(body.getBytes(StandardCharsets.UTF_8)), loopback);
  }
}
