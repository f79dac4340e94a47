package dev.ipnledger.sns.gate;

import dev.ipnledger.sns.envelope.Envelope;
import java.util.Optional;
import java.util.Set;

/** What can be refused by looking at the request from outside, which costs nothing. */
final class RequestRules {
  private static final Set<String> MEDIA_TYPES = Set.of("text/plain", "application/json");

  private RequestRules() {}

  static Optional<Refusal> refusal(GateRequest request) {
    if (!"POST".equals(request.method())) {
      return Optional.of(Refusal.METHOD);
    }
    if (!request.mediaType().map(MEDIA_TYPES::contains).orElse(true)) {
      return Optional.of(Refusal.CONTENT_TYPE);
    }
    if (request.body().length > Envelope.MAX_BYTES) {
      return Optional.of(Refusal.TOO_LARGE);
    }
    return request
        .header("x-amz-sns-rawdelivery")
        .filter(value -> value.trim().equalsIgnoreCase("true"))
        .map(_ -> Refusal.RAW_DELIVERY);
  }
}
