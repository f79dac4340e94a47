package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.ledger.ObjectItem;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of an object nobody may miss a change of.
 *
 * @param amounts every sum of money that is known of it
 */
record Shown(@Nullable String state, @Nullable String reason, Map<Fact, Value> amounts) {
  /**
   * @param item null for one that is not there yet
   */
  static Shown of(@Nullable ObjectItem item) {
    Map<Fact, Value> amounts = new EnumMap<>(Fact.class);
    if (item == null) {
      return new Shown(null, null, amounts);
    }
    item.view()
        .facts()
        .forEach(
            (fact, claim) -> {
              if (claim.value() instanceof Money) {
                amounts.put(fact, claim.value());
              }
            });
    Claim<Status> claim = item.view().status();
    return claim == null
        ? new Shown(null, null, amounts)
        : new Shown(claim.value().state(), claim.value().reasonCode(), amounts);
  }
}
