package dev.ipnledger.domain.observation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A statement with its origin. Everything downstream sees only this.
 *
 * @param statement what was said
 * @param source by what kind of document
 * @param asOf when it was true: the signed envelope's Timestamp for a notification, {@code
 *     x-mws-timestamp} (else the request's start) for an answer, the report's own time for a row
 * @param evidenceId where the document is kept; the same document always has the same id
 * @param acknowledged ids of attention conditions that a person has seen to; empty except for
 *     registrations
 * @param conflicting whether another document with other content came under the same notification
 *     reference id before this one
 */
public record Observation(
    Statement statement,
    Source source,
    Instant asOf,
    String evidenceId,
    SortedSet<String> acknowledged,
    boolean conflicting) {
  public Observation {
    requireNonNull(statement, "statement is null");
    requireNonNull(source, "source is null");
    requireNonNull(asOf, "asOf is null");
    requireNonNull(evidenceId, "evidenceId is null");
    acknowledged = Collections.unmodifiableSortedSet(new TreeSet<>(acknowledged));
  }

  /** An observation that neither acknowledges anything nor conflicts with another one. */
  public static Observation of(
      Statement statement, Source source, Instant asOf, String evidenceId) {
    return new Observation(
        statement, source, asOf, evidenceId, Collections.emptySortedSet(), false);
  }

  public ObjectRef object() {
    return statement.object();
  }
}
