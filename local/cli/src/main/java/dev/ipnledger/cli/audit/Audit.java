package dev.ipnledger.cli.audit;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.dynamodb.TableScan;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Walks the table and judges it partition by partition. It holds one partition in memory, and one
 * page of keys.
 */
final class Audit {
  private final TableScan scan;
  private final TableItems items;
  private final Signatures signatures;
  private final Policy policy;
  private final InstantSource clock;
  private final Predicate<Account> whose;

  /**
   * @param whose which accounts are looked at; items that are nobody's are looked at in any case
   */
  Audit(
      TableScan scan,
      TableItems items,
      Policy policy,
      InstantSource clock,
      Predicate<Account> whose) {
    this.scan = requireNonNull(scan, "scan is null");
    this.items = requireNonNull(items, "items is null");
    this.signatures = new Signatures(items);
    this.policy = requireNonNull(policy, "policy is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.whose = requireNonNull(whose, "whose is null");
  }

  /** Is told of each partition that was judged, and of each stretch of the table that is done. */
  interface Listener {
    /** A partition was judged; false ends the walk before the next one. */
    boolean judged(String pk, PartitionAudit.Result result);

    /**
     * A stretch is done.
     *
     * @param next where a walk that is ended now can begin again; empty at the end of the table
     */
    void passed(Optional<String> next, int items);
  }

  /**
   * Walks.
   *
   * @param from where a walk was ended before; empty to begin
   */
  void walk(Optional<String> from, Listener listener) {
    Optional<String> next = from;
    String last = "";
    do {
      TableScan.Stretch stretch = scan.stretch(next);
      for (String pk : stretch.partitions()) {
        if (!pk.equals(last) && isMeant(pk) && !listener.judged(pk, judge(pk))) {
          return;
        }
        last = pk;
      }
      next = stretch.next();
      listener.passed(next, stretch.items());
    } while (next.isPresent());
  }

  /** One partition. */
  PartitionAudit.Result judge(String pk) {
    return PartitionAudit.of(items, pk, signatures, policy, clock.instant());
  }

  /** How many signatures each kept certificate verified. */
  SortedMap<String, Integer> verified() {
    return signatures.verified();
  }

  private boolean isMeant(String pk) {
    return TableScan.account(pk).map(whose::test).orElse(true);
  }
}
