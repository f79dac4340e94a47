package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.simulation.amazon.Cast;
import java.util.List;
import java.util.Optional;

/**
 * Chargebacks in the ledger. Nothing but its notification tells of one, so one that is not there
 * was lost on the way; what was taken is kept, which the oracle asks of all notifications.
 */
final class Disputes {
  private Disputes() {}

  static void compare(List<Chargeback> chargebacks, InMemoryLedger ledger, List<String> wrong) {
    for (Chargeback chargeback : chargebacks) {
      ledger
          .read(
              new ObjectRef(
                  Cast.ours(chargeback.capture().account()),
                  new AmazonId(chargeback.capture().order().id()),
                  ObjectKind.CHARGEBACK,
                  new AmazonId(chargeback.id())))
          .object()
          .ifPresent(item -> compare(chargeback, item, wrong));
    }
  }

  private static void compare(Chargeback chargeback, ObjectItem item, List<String> wrong) {
    Optional<Money> amount = item.view().fact(Fact.CHARGEBACK_AMOUNT, Money.class);
    if (!amount.equals(Optional.of(Truth.money(chargeback.amount())))) {
      wrong.add(item.object() + " is of " + chargeback.amount() + ", the ledger says " + amount);
    }
    if (!item.view().state().filter(Chargeback.STATE::equalsIgnoreCase).isPresent()) {
      wrong.add(item.object() + " is disputed, the ledger says " + item.view().state());
    }
    if (item.attention().stream().noneMatch(one -> one.kind() == AttentionKind.CHARGEBACK)) {
      wrong.add(item.object() + " is disputed, and nobody is told");
    }
  }
}
