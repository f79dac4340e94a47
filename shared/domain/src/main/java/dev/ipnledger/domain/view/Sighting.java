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
  /** What decides between two first times; the smallest stands. */
  public static final Ranking<Sighting> EARLIEST =
      Ranking.<Sighting>none()
          .then(Ground.STATUS_TIME, Comparator.comparing(Sighting::at, Moment.EARLIEST))
          .then(Ground.EVIDENCE_ID, Comparator.comparing(Sighting::evidenceId));

  /** What decides between two last times; the greatest stands. */
  public static final Ranking<Sighting> LATEST =
      Ranking.<Sighting>none()
          .then(Ground.STATUS_TIME, Comparator.comparing(Sighting::at, Moment.LATEST))
          .then(Ground.EVIDENCE_ID, Comparator.comparing(Sighting::evidenceId));

  public Sighting {
    requireNonNull(at, "at is null");
    requireNonNull(evidenceId, "evidenceId is null");
  }
}
