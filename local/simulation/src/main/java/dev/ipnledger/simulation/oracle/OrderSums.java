package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.order.Totals;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sums of an order as the ledger shows them, against those of what really happened. */
final class OrderSums {
  private static final Set<String> TOOK_MONEY = Set.of("Completed", "Closed");

  private OrderSums() {}

  /**
   * Tells what is wrong about them.
   *
   * @param tree an order and all that hangs below it
   */
  static void compare(List<Truth> tree, InMemoryLedger ledger, List<String> wrong) {
    Truth root = tree.getFirst();
    if (root.object().kind() != ObjectKind.ORDER_REFERENCE || tree.size() == 1) {
      return;
    }
    String currency =
        tree.stream()
            .flatMap(truth -> Optional.ofNullable(truth.amount()).stream())
            .findFirst()
            .map(Money::currency)
            .orElse("?");
    Totals right =
        new Totals(
            sum(tree, currency, ObjectKind.AUTHORIZATION, Set.of("Open")),
            sum(tree, currency, ObjectKind.CAPTURE, TOOK_MONEY),
            sum(tree, currency, ObjectKind.CAPTURE, Set.of("Pending")),
            sum(tree, currency, ObjectKind.REFUND, Set.of("Completed")),
            sum(tree, currency, ObjectKind.REFUND, Set.of("Pending")));
    Order order =
        new Order(
            root.object(),
            ledger.order(root.object().account(), root.object().id()).stream()
                .map(ObjectItem::view)
                .toList());
    List<Totals> shown = order.totals();
    if (!shown.equals(List.of(right))) {
      wrong.add(root.object() + " sums up to " + right + ", the ledger says " + shown);
    }
    Possible.compare(tree, order, wrong);
  }

  private static Money sum(List<Truth> tree, String currency, ObjectKind kind, Set<String> states) {
    return tree.stream()
        .filter(truth -> truth.object().kind() == kind && states.contains(truth.state()))
        .flatMap(truth -> Optional.ofNullable(truth.amount()).stream())
        .reduce(Money.zero(currency), Money::plus);
  }
}
