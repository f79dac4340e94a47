package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.ContentionException;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works what is due: accounts in turn, each with what has waited longest, until nothing is left,
 * the quota is used up or the time is over. What is left over keeps its place.
 */
public final class Reconciliation {
  /** One turn of one account; small, so that no account waits long for another. */
  static final int TURN = 20;

  /** No loop is without an end: what a run leaves over, the next one takes on. */
  static final int MAX_TURNS = 2_000;

  private final Ledger ledger;
  private final DueCall dueCall;
  private final InstantSource clock;
  private final Duration budget;

  /**
   * @param dueCall carries out one due thing
   * @param budget how long a run may take calls on; the last one may end later
   */
  public Reconciliation(Ledger ledger, DueCall dueCall, InstantSource clock, Duration budget) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.dueCall = requireNonNull(dueCall, "dueCall is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.budget = requireNonNull(budget, "budget is null");
  }

  /** One run over all accounts. */
  public RunReport run(Collection<Account> accounts) {
    Instant began = clock.instant();
    Instant end = began.plus(budget);
    Tally tally = new Tally();
    Spent spent = new Spent();
    ArrayDeque<Account> turns = new ArrayDeque<>();
    accounts.stream().sorted(Comparator.comparing(Account::key)).forEach(turns::add);
    for (int turn = 0; turn < MAX_TURNS && !turns.isEmpty(); turn++) {
      Account account = turns.remove();
      if (turn(account, began, end, tally, spent)) {
        turns.add(account);
      }
    }
    Optional<Instant> oldest =
        accounts.stream()
            .flatMap(account -> oldest(account, began).stream())
            .min(Comparator.naturalOrder());
    return tally.report(oldest);
  }

  /** Whether the account may have more that can be done now. */
  private boolean turn(Account account, Instant until, Instant end, Tally tally, Spent spent) {
    List<ObjectItem> open =
        ledger.due(account, until, TURN).stream().filter(spent::allows).toList();
    for (ObjectItem item : open) {
      if (!clock.instant().isBefore(end)) {
        return false;
      }
      if (spent.allows(item)) {
        DueCall.Result result = make(item);
        tally.count(result);
        spent.on(item, result);
      }
    }
    // What was done may have made something else due: the object after its order, say.
    return !open.isEmpty();
  }

  /** An object that others keep changing stays due, and holds nothing else up. */
  private DueCall.Result make(ObjectItem item) {
    try {
      return dueCall.make(item);
    } catch (ContentionException e) {
      return DueCall.Result.FAILED;
    }
  }

  private Optional<Instant> oldest(Account account, Instant until) {
    return ledger.due(account, until, 1).stream()
        .flatMap(item -> item.due().stream())
        .map(due -> due.at())
        .filter(at -> !at.isAfter(until))
        .findFirst();
  }
}
