package dev.ipnledger.domain.explain;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import java.time.Instant;

/**
 * One document's word about one register.
 *
 * @param value what it says, in words for people: {@code 5.00 EUR}, {@code Closed (Expired)}
 * @param evidenceId the document
 * @param source what kind of document it is
 * @param asOf when it was true, UTC
 */
public record Contender(String value, String evidenceId, Source source, Instant asOf) {
  public Contender {
    requireNonNull(value, "value is null");
    requireNonNull(evidenceId, "evidenceId is null");
    requireNonNull(source, "source is null");
    requireNonNull(asOf, "asOf is null");
  }

  static Contender of(String value, Observation observation) {
    return new Contender(value, observation.evidenceId(), observation.source(), observation.asOf());
  }
}
