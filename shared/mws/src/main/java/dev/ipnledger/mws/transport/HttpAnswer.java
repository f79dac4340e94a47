package dev.ipnledger.mws.transport;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;

/**
 * A whole HTTP answer.
 *
 * @param status the HTTP status
 * @param headers by name in any case
 * @param body the bytes without content encoding; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are read once and never compared.
public record HttpAnswer(int status, HttpHeaders headers, byte[] body) {
  public HttpAnswer {
    requireNonNull(headers, "headers is null");
    requireNonNull(body, "body is null");
  }

  /** An answer without headers that matter. */
  public static HttpAnswer of(int status, byte[] body) {
    return new HttpAnswer(status, HttpHeaders.of(Map.of(), (name, value) -> true), body);
  }

  /** {@code x-mws-request-id}; empty when something in between answered. */
  public Optional<String> requestId() {
    return headers.firstValue("x-mws-request-id");
  }

  /** {@code x-mws-timestamp} as it came: when Amazon made the answer. */
  public Optional<String> timestamp() {
    return headers.firstValue("x-mws-timestamp");
  }

  /** {@code x-mws-quota-resetsOn} as it came: when an hourly cap starts anew. */
  public Optional<String> quotaResetsOn() {
    return headers.firstValue("x-mws-quota-resetsOn");
  }

  /** {@code Content-MD5} as it came: the digest of a document, in Base64. */
  public Optional<String> contentMd5() {
    return headers.firstValue("Content-MD5").map(String::strip);
  }
}
