package dev.ipnledger.reconcile;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.ObjectItem;
import java.util.HashSet;
import java.util.Set;

/**
 * What one run does not try again. An answer that is stamped before what was heard leaves its
 * object due, and would be asked for over and over; and an operation whose quota is used up must
 * not hold up the others of its account.
 */
final class Spent {
  private final Set<Call> made = new HashSet<>();
  private final Set<Bucket> empty = new HashSet<>();

  /** One thing that was due about one object. */
  private record Call(ObjectRef object, Due due) {}

  /** One operation of one account. */
  private record Bucket(Account account, Operation operation) {}

  /** Whether what is due about the object is still to be tried. */
  boolean allows(ObjectItem item) {
    return item.due()
        .filter(due -> !made.contains(new Call(item.object(), due)))
        .filter(due -> !empty.contains(new Bucket(item.object().account(), due.operation())))
        .isPresent();
  }

  /** It was tried, and that came of it. */
  void on(ObjectItem item, DueCall.Result result) {
    item.due()
        .ifPresent(
            due -> {
              made.add(new Call(item.object(), due));
              if (result == DueCall.Result.NOT_MADE) {
                empty.add(new Bucket(item.object().account(), due.operation()));
              }
            });
  }
}
