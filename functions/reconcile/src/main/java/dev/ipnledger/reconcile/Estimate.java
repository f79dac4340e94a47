package dev.ipnledger.reconcile;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.DueEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one run supposes to be left of the quotas, so that it does not ask the table for each call
 * that can't be made yet. The table decides; when it says no, the supposition is corrected.
 */
final class Estimate {
  private static final Map<String, Operation> BY_NAME =
      Arrays.stream(Operation.values())
          .collect(Collectors.toMap(Operation::wireName, Function.identity()));

  private final InMemoryQuotaGate gate = new InMemoryQuotaGate();

  /** Takes one call, for an entry that makes one; a look needs none. */
  boolean tryTake(DueEntry entry, Instant now) {
    return operation(entry)
        .map(operation -> gate.tryTake(entry.account(), operation, Share.RECONCILE, now))
        .orElse(true);
  }

  /** The table had no call left. */
  void correct(DueEntry entry, Instant now) {
    operation(entry).ifPresent(operation -> gate.drain(entry.account(), operation, now));
  }

  /** After how many milliseconds another call may be left, for any operation of the account. */
  static long waitMs(Account account) {
    return Operation.GET_CAPTURE_DETAILS.quota(account.environment()).restoreIntervalMs();
  }

  private static Optional<Operation> operation(DueEntry entry) {
    return Optional.ofNullable(BY_NAME.get(entry.name()));
  }
}
