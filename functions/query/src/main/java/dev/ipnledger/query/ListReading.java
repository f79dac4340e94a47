package dev.ipnledger.query;

import dev.ipnledger.api.Parameters;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.StateRule;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.query.document.AttentionDocument;
import dev.ipnledger.query.document.OrdersDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers with lists over a seller's orders. */
final class ListReading {
  private final LedgerReads ledger;

  ListReading(LedgerReads ledger) {
    this.ledger = ledger;
  }

  OrdersDocument orders(Account account, Parameters parameters) {
    Optional<String> state = parameters.text("state");
    Optional<Instant> from = parameters.time("createdFrom");
    Optional<Instant> to = parameters.time("createdTo");
    if (state.isPresent() == (from.isPresent() || to.isPresent())) {
      throw Parameters.bad("give either 'state', or 'createdFrom' and 'createdTo'");
    }
    PageRequest request = request(parameters);
    if (state.isPresent()) {
      Page<ObjectItem> page =
          ledger.byState(account, ObjectKind.ORDER_REFERENCE, known(state.get()), request);
      return OrdersDocument.of(page.items(), page.next().orElse(null));
    }
    return created(account, from.orElse(Instant.MIN), to.orElse(Instant.MAX), request);
  }

  AttentionDocument attention(Account account, Parameters parameters) {
    return AttentionDocument.of(ledger.attention(Owner.of(account), request(parameters)));
  }

  /** The list goes from the youngest to the oldest, so it ends with the first one before from. */
  private OrdersDocument created(Account account, Instant from, Instant to, PageRequest request) {
    if (!from.isBefore(to)) {
      throw Parameters.bad("'createdFrom' is not before 'createdTo'");
    }
    Page<ObjectItem> page = ledger.byCreated(account, ObjectKind.ORDER_REFERENCE, request);
    List<ObjectItem> within =
        page.items().stream()
            .filter(item -> !createdAt(item).isBefore(from) && createdAt(item).isBefore(to))
            .toList();
    boolean past = page.items().stream().anyMatch(item -> createdAt(item).isBefore(from));
    return OrdersDocument.of(within, past ? null : page.next().orElse(null));
  }

  private static Instant createdAt(ObjectItem item) {
    return item.view().fact(Fact.CREATED_AT, Moment.class).map(Moment::instant).orElse(Instant.MIN);
  }

  private static PageRequest request(Parameters parameters) {
    return new PageRequest(parameters.limit(), parameters.text("cursor"));
  }

  private static String known(String state) {
    List<String> names =
        States.all().stream()
            .filter(rule -> rule.kind() == ObjectKind.ORDER_REFERENCE)
            .map(StateRule::name)
            .toList();
    if (!names.contains(state)) {
      throw Parameters.bad(
          "'state' is not a state of order references: " + String.join(", ", names));
    }
    return state;
  }
}
