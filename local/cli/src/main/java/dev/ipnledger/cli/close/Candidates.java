package dev.ipnledger.cli.close;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.closing.ClosePlan;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the order references that are Open or Suspended and decides about each. */
final class Candidates {
  private final Ledger ledger;
  private final Instant now;

  Candidates(Ledger ledger, Instant now) {
    this.ledger = ledger;
    this.now = now;
  }

  Stream<Candidate> of(Account account, AppliedPolicy policy) {
    return Stream.of(States.OPEN, States.SUSPENDED)
        .flatMap(state -> listed(account, state).stream())
        .map(reference -> plan(reference, policy));
  }

  private List<ObjectRef> listed(Account account, String state) {
    List<ObjectRef> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<ObjectItem> page =
          ledger.byState(
              account,
              ObjectKind.ORDER_REFERENCE,
              state,
              new PageRequest(PageRequest.MAX_LIMIT, cursor));
      page.items().forEach(item -> found.add(item.object()));
      cursor = page.next();
    } while (cursor.isPresent());
    return found;
  }

  private Candidate plan(ObjectRef reference, AppliedPolicy policy) {
    Order order =
        new Order(
            reference,
            ledger.order(reference.account(), reference.root()).stream()
                .map(ObjectItem::view)
                .toList());
    return new Candidate(reference, ClosePlan.of(order, policy.closing(), now), policy);
  }
}
