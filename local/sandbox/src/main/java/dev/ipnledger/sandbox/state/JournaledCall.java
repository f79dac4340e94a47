package dev.ipnledger.sandbox.state;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.http.HttpCall;
import java.time.Instant;
import java.util.Map;

/**
 * A call that may have changed something.
 *
 * @param at by the clock that the sandbox's own is made from, ISO 8601
 * @param host as the caller sent it, because signatures cover it
 * @param status what it was answered with; a repetition must be answered the same
 */
public record JournaledCall(
    String at,
    String method,
    String path,
    String query,
    String host,
    String contentType,
    String body,
    int status) {
  public JournaledCall {
    requireNonNull(at, "at is null");
    requireNonNull(method, "method is null");
    requireNonNull(path, "path is null");
    requireNonNull(query, "query is null");
    requireNonNull(host, "host is null");
    requireNonNull(contentType, "contentType is null");
    requireNonNull(body, "body is null");
  }

  static JournaledCall of(Instant at, HttpCall call, int status) {
    return new JournaledCall(
        at.toString(),
        call.method(),
        call.path(),
        call.query(),
        call.header("host").orElse(""),
        call.header("content-type").orElse(""),
        call.body().utf8().orElse(""),
        status);
  }

  HttpCall call() {
    return new HttpCall(
        method,
        path,
        query,
        Map.of("host", host, "content-type", contentType),
        Body.of(body),
        true);
  }
}
