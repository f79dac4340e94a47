package dev.ipnledger.cli.why;

import dev.ipnledger.cli.subject.Search;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.explain.Explained;
import dev.ipnledger.domain.explain.Explanation;
import dev.ipnledger.domain.explain.Story;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import java.util.List;
import java.util.Optional;

/**
 * All that the ledger can say about one object.
 *
 * @param object which object
 * @param item as it is kept; empty for an order of which only children are known
 * @param order what it belongs to
 * @param history all evidence of the order, without bytes
 * @param made of a billing agreement the orders that were made on it, sorted by their ids; empty
 *     for all else
 */
record Answer(
    ObjectRef object,
    Optional<ObjectItem> item,
    Order order,
    List<Evidence> history,
    List<ObjectItem> made) {
  static Answer read(LedgerReads ledger, Search search, ObjectRef object) {
    List<ObjectItem> items = ledger.order(object.account(), object.root());
    return new Answer(
        object,
        items.stream().filter(item -> item.object().equals(object)).findFirst(),
        new Order(object.parent(), items.stream().map(ObjectItem::view).toList()),
        ledger.history(object.account(), object.root(), Detail.OBSERVATIONS),
        object.kind() == ObjectKind.BILLING_AGREEMENT
            ? search.ordersOf(object.account(), object.id()).toList()
            : List.of());
  }

  List<String> story() {
    return item.map(it -> Story.of(it.view(), order, allObservations()))
        .orElseGet(() -> Story.ofUnknown(order));
  }

  List<Explained> fields() {
    return Explanation.of(observations());
  }

  /** Whether the kept view is the one that its evidence adds up to. */
  boolean agrees() {
    List<Observation> own = observations();
    return item.map(it -> !own.isEmpty() && View.fold(own).equals(it.view())).orElse(own.isEmpty());
  }

  private List<Observation> observations() {
    return allObservations().stream().filter(one -> one.object().equals(object)).toList();
  }

  private List<Observation> allObservations() {
    return history.stream().map(Evidence::observation).toList();
  }
}
