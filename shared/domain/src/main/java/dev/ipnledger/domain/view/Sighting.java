package dev.ipnledger.domain.view;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.value.Moment;
import java.util.Comparator;

/**
 * When something about a state was first or last the case. It holds no {@code asOf}: the evidence
 * of a repeated answer moves its own, and a rebuild must come out equal.
 *
 * @param at a LastUpdateTimestamp
 * @param evidenceId of the observation that said so
 */
public record Sighting(Moment at, String evidenceId) {
  static final Comparator<Sighting> EARLIEST =
      Comparator.comparing(Sighting::at, Moment.EARLIEST).thenComparing(Sighting::evidenceId);

  static final Comparator<Sighting> LATEST =
      Comparator.comparing(Sighting::at, Moment.LATEST).thenComparing(Sighting::evidenceId);

  public Sighting {
    requireNonNull(at, "at is null");
    requireNonNull(evidenceId, "evidenceId is null");
  }
}
