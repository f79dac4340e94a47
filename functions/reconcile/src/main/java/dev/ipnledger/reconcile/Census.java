package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what is asked about again and again, a part of the index in each run, so that a run costs
 * one request whatever is stored. From the count follows how far the cadences must stretch:
 * periodic questions may use half of a quota. A process takes up the count of the one before it;
 * until it went round once for the first time nothing is stretched.
 */
public final class Census {
  /** Entries counted in one run; their keys stay below what one request returns. */
  static final int PART = 2_000;

  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");
  private static final List<ObjectKind> STRETCHED =
      List.of(ObjectKind.ORDER_REFERENCE, ObjectKind.AUTHORIZATION, ObjectKind.CAPTURE);

  private final DueIndex index;
  private final Map<Account, Optional<DueEntry>> reached = new ConcurrentHashMap<>();
  private final Map<Account, Map<String, Integer>> counting = new ConcurrentHashMap<>();
  private final Map<Account, Map<String, Integer>> counted = new ConcurrentHashMap<>();

  /**
   * @param index whose entries are counted
   */
  public Census(DueIndex index) {
    this.index = requireNonNull(index, "index is null");
  }

  /** Counts one more part of an account's. */
  void goOn(Account account) {
    Optional<DueEntry> after = reached.getOrDefault(account, Optional.empty());
    Map<String, Integer> counts =
        counting.computeIfAbsent(account, one -> new ConcurrentHashMap<>());
    List<DueEntry> part = index.due(account, EVER, PART, after);
    part.forEach(entry -> counts.merge(entry.name(), 1, Integer::sum));
    if (part.size() < PART) {
      counted.put(account, Map.copyOf(counts));
      counting.remove(account);
      reached.remove(account);
    } else {
      reached.put(account, Optional.of(part.getLast()));
    }
  }

  /** What was counted last, by Amazon's name of the operation; empty before the first round. */
  Map<String, Integer> counted(Account account) {
    return counted.getOrDefault(account, Map.of());
  }

  /** Goes on from what another process counted; nothing when this one has counted already. */
  void takeUp(Account account, Map<String, Integer> before) {
    if (!before.isEmpty()) {
      counted.putIfAbsent(account, Map.copyOf(before));
    }
  }

  /** The policy with cadences that the quotas can keep up with. */
  Policy stretched(Account account, Policy policy) {
    return policy.stretched(atLeast(account));
  }

  /**
   * By kind the shortest pause that keeps within half of the quota; empty before the first round.
   */
  Map<ObjectKind, Duration> atLeast(Account account) {
    Map<ObjectKind, Duration> atLeast = new EnumMap<>(ObjectKind.class);
    Map<String, Integer> counts = counted(account);
    for (ObjectKind kind : STRETCHED) {
      Operation operation = Operation.reading(kind).orElseThrow();
      int objects = counts.getOrDefault(operation.wireName(), 0);
      long restoreMs = operation.quota(account.environment()).restoreIntervalMs();
      atLeast.put(kind, Duration.ofMillis(2 * restoreMs * objects));
    }
    return counts.isEmpty() ? Map.of() : atLeast;
  }
}
