package dev.ipnledger.sns.gate;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sns.envelope.Envelope;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An HTTP request as it came, with nothing believed yet. */
public final class GateRequest {
  private final String method;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final byte[] body;

  /**
   * Takes a request.
   *
   * @param headers by name, in any case
   * @param body the bytes as sent; not copied, and not to be changed afterwards
   */
  public GateRequest(String method, Map<String, String> headers, byte[] body) {
    this.method = requireNonNull(method, "method is null");
    this.headers.putAll(headers);
    this.body = requireNonNull(body, "body is null");
  }

  /**
   * Whether the unsigned header names another message than the envelope. The guide's own samples
   * do, so it is worth a note in the log and no reason to refuse.
   */
  public boolean namesAnotherMessageThan(Envelope envelope) {
    return !header("x-amz-sns-message-id").equals(Optional.of(envelope.messageId()));
  }

  String method() {
    return method;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The media type without parameters, in lower case; empty when the header is absent. */
  Optional<String> mediaType() {
    return header("Content-Type")
        .map(value -> value.split(";", 2)[0].trim().toLowerCase(Locale.ROOT));
  }

  /** The bytes as sent; not a copy. */
  public byte[] body() {
    return body;
  }
}
