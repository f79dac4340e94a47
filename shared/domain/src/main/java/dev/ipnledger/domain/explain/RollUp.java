package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a sum that Amazon keeps against the objects that it should be the sum of. */
final class RollUp {
  private RollUp() {}

  /**
   * @param what the parts in words: {@code refunds}
   * @param parts the objects that count, in the states in which they count
   */
  static String sentence(View view, Fact fact, String what, List<View> parts, Witnesses witnesses) {
    String known = known(what, parts);
    Claim<?> claim = view.facts().get(fact);
    if (claim == null) {
      return known + " Amazon's own sum (" + fact.wireName() + ") was not stated.";
    }
    Money stated = (Money) claim.value();
    String sum =
        " Amazon's own sum (%s) is %s, %s"
            .formatted(fact.wireName(), stated, witnesses.says(claim.evidenceId()));
    Money summed = sum(parts, stated.currency());
    if (summed.equals(stated)) {
      return known + sum + ": they agree.";
    }
    Money difference = summed.exceeds(stated) ? summed.minus(stated) : stated.minus(summed);
    return known
        + sum
        + (summed.exceeds(stated)
            ? ": that is older by " + difference + "."
            : ": " + difference + " of it the ledger has not seen in an object of its own.");
  }

  private static String known(String what, List<View> parts) {
    if (parts.isEmpty()) {
      return "The ledger knows no " + what + " of it.";
    }
    return "The ledger knows these "
        + what
        + " of it: "
        + parts.stream().map(RollUp::part).collect(Collectors.joining("; "))
        + ".";
  }

  private static String part(View part) {
    return Order.amount(part).map(Money::toString).orElse("an unknown amount")
        + " by "
        + part.object().id()
        + part.state().map(state -> " (" + state + ")").orElse("");
  }

  private static Money sum(List<View> parts, String currency) {
    return parts.stream()
        .map(Order::amount)
        .flatMap(Optional::stream)
        .filter(money -> money.currency().equals(currency))
        .reduce(Money.zero(currency), Money::plus);
  }
}
