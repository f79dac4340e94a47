package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.order.Remaining;
import dev.ipnledger.domain.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may still be charged, captured and refunded, by the limits that Amazon publishes: 15 percent
 * more than the total or the captures, but at most 75 units for each (guide, "Charging more than
 * the original order amount"), and ten refunds of a capture (guide, "Step 9 - Request a capture").
 * How many more authorizations fit is not compared: that count has tests of its own.
 */
final class Possible {
  private static final BigDecimal SHARE = new BigDecimal("0.15");
  private static final BigDecimal MOST = new BigDecimal("75");
  private static final int AUTHORIZATIONS_PER_ORDER = 10;
  private static final int REFUNDS_PER_CAPTURE = 10;

  private static final Set<String> TOOK = Set.of("Completed", "Closed");

  private final List<Truth> tree;

  private Possible(List<Truth> tree) {
    this.tree = tree;
  }

  /**
   * Tells what is wrong about an order.
   *
   * @param tree an order reference and all that hangs below it, each with its amount
   */
  static void compare(List<Truth> tree, Order order, List<String> wrong) {
    Truth root = tree.getFirst();
    Possible possible = new Possible(tree);
    Remaining said = order.remaining();
    List<String> differ = new ArrayList<>();
    if (root.amount() != null) {
      differ(differ, "chargeable", possible.chargeable(root.amount()), said.chargeable());
    }
    differ(differ, "capturable", possible.capturable(), said.capturable());
    if (possible.of(ObjectKind.CAPTURE, Set.of("Closed")).isEmpty()) {
      // What was refunded of a capture that is closed is told by a sum that may be old.
      differ(differ, "refundable", possible.refundable(), said.refundable());
    }
    int refunds =
        REFUNDS_PER_CAPTURE * possible.of(ObjectKind.CAPTURE, Set.of("Completed")).size()
            - possible.of(ObjectKind.REFUND, Set.of("Pending", "Completed")).size();
    if (Math.max(0, refunds) != said.refundableCount()) {
      differ.add("refunds: " + refunds + ", the ledger says " + said.refundableCount());
    }
    possible.counts(said, differ);
    if (!differ.isEmpty()) {
      wrong.add(root.object() + " has left " + differ);
    }
  }

  /** A closed authorization counts for the ten only if anything was captured of it. */
  private void counts(Remaining said, List<String> differ) {
    int open = of(ObjectKind.AUTHORIZATION, Set.of("Open")).size();
    if (open != said.capturableCount()) {
      differ.add("captures: " + open + ", the ledger says " + said.capturableCount());
    }
    int held = of(ObjectKind.AUTHORIZATION, Set.of("Open", "Pending")).size();
    int closed = of(ObjectKind.AUTHORIZATION, Set.of("Closed")).size();
    boolean may = tree.getFirst().state().equals("Open");
    int most = may ? Math.max(0, AUTHORIZATIONS_PER_ORDER - held) : 0;
    int least = may ? Math.max(0, AUTHORIZATIONS_PER_ORDER - held - closed) : 0;
    if (said.chargeableCount() < least || said.chargeableCount() > most) {
      differ.add(
          "authorizations: %s to %s, the ledger says %s"
              .formatted(least, most, said.chargeableCount()));
    }
  }

  private static void differ(
      List<String> differ, String what, @Nullable BigDecimal real, @Nullable Money said) {
    BigDecimal other = said == null ? null : new BigDecimal(said.decimal());
    if (real == null ? other != null : other == null || real.compareTo(other) != 0) {
      differ.add(what + ": " + real + ", the ledger says " + said);
    }
  }

  private @Nullable BigDecimal chargeable(Money total) {
    if (!tree.getFirst().state().equals("Open")) {
      return BigDecimal.ZERO;
    }
    return cap(new BigDecimal(total.decimal()))
        .subtract(sum(of(ObjectKind.AUTHORIZATION, Set.of("Open", "Pending"))))
        .subtract(sum(of(ObjectKind.CAPTURE, Set.of("Pending", "Completed", "Closed"))))
        .max(BigDecimal.ZERO);
  }

  private @Nullable BigDecimal capturable() {
    List<Truth> open = of(ObjectKind.AUTHORIZATION, Set.of("Open"));
    return open.isEmpty() ? null : sum(open);
  }

  private @Nullable BigDecimal refundable() {
    List<Truth> took = of(ObjectKind.CAPTURE, TOOK);
    if (took.isEmpty()) {
      return null;
    }
    return took.stream()
        .map(Possible::decimal)
        .map(Possible::cap)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .subtract(sum(of(ObjectKind.REFUND, Set.of("Pending", "Completed"))))
        .max(BigDecimal.ZERO);
  }

  private static BigDecimal cap(BigDecimal amount) {
    return amount.add(amount.multiply(SHARE).setScale(2, RoundingMode.DOWN).min(MOST));
  }

  private List<Truth> of(ObjectKind kind, Set<String> states) {
    return tree.stream()
        .filter(one -> one.object().kind() == kind && states.contains(one.state()))
        .toList();
  }

  private static BigDecimal sum(List<Truth> objects) {
    return objects.stream().map(Possible::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal decimal(Truth one) {
    Money amount = one.amount();
    return amount == null ? BigDecimal.ZERO : new BigDecimal(amount.decimal());
  }
}
