package dev.ipnledger.reports;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Statement;
import java.time.Instant;
import java.util.Optional;

/** What a row of a transaction report came to. */
public sealed interface ReportRow {
  /** The row as it stands there. */
  FlatRow row();

  /**
   * It states something about an object. One object may stand in several rows, one for each state
   * that it had.
   *
   * @param statement what
   * @param parent that the object is a child of another one; empty when the row does not say of
   *     which
   * @param asOf the row's LastUpdateTimestamp, else its CreationTimestamp, else the report's time
   */
  record Stated(FlatRow row, Statement statement, Optional<Statement> parent, Instant asOf)
      implements ReportRow {
    public Stated {
      requireNonNull(row, "row is null");
      requireNonNull(statement, "statement is null");
      requireNonNull(parent, "parent is null");
      requireNonNull(asOf, "asOf is null");
    }
  }

  /**
   * It names no object of this account.
   *
   * @param sentence why, for a person
   */
  record Unusable(FlatRow row, String sentence) implements ReportRow {
    public Unusable {
      requireNonNull(row, "row is null");
      requireNonNull(sentence, "sentence is null");
    }
  }
}
