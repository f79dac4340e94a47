package dev.ipnledger.query.document;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.ledger.account.AccountReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Within what time a lost notification of a seller heals, as the last run of reconcile left it.
 *
 * @param asOf when the run ended; absent when reconcile never ran for that seller, and then the
 *     rest is empty
 * @param bounds of order references, authorizations and captures
 * @param due calls that were due still at the end of the run; no more than 500 are counted
 * @param oldestDueAt since when the oldest of them is due; absent when nothing was due
 */
public record HealingDocument(
    @Nullable String asOf, List<Bound> bounds, int due, @Nullable String oldestDueAt) {
  /**
   * Of one kind of object.
   *
   * @param object Amazon's name of the kind
   * @param byPolicySeconds what the deployment's parameters say
   * @param inForceSeconds what the quota allows, which is never less
   */
  public record Bound(String object, long byPolicySeconds, long inForceSeconds) {}

  /** Of a seller that reconcile never ran for. */
  public static final HealingDocument NONE = new HealingDocument(null, List.of(), 0, null);

  /** The document of a report. */
  public static HealingDocument of(AccountReport report) {
    return new HealingDocument(
        UtcMillis.of(report.asOf()),
        report.bounds().entrySet().stream()
            .map(
                entry ->
                    new Bound(
                        entry.getKey().wireName(),
                        entry.getValue().byPolicy().toSeconds(),
                        entry.getValue().inForce().toSeconds()))
            .toList(),
        report.due(),
        report.oldestDueAt().map(UtcMillis::of).orElse(null));
  }
}
