package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.simulation.amazon.Forger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares what the ledger says with what really happened, once all is quiet. */
public final class Oracle {
  private final InMemoryLedger ledger;
  private final Quarantine quarantine;
  private final Payments payments;

  /**
   * @param ledger the store itself, past every fault
   * @param payments the world's truth
   */
  public Oracle(InMemoryLedger ledger, Quarantine quarantine, Payments payments) {
    this.ledger = ledger;
    this.quarantine = quarantine;
    this.payments = payments;
  }

  /**
   * What does not hold; empty when all does.
   *
   * @param accepted the notification reference ids of all messages that the door answered 200 for,
   *     by their MessageId
   */
  public List<String> violations(Map<String, String> accepted) {
    List<String> wrong = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (List<Truth> tree : Truth.trees(payments)) {
      Truth order = tree.getFirst();
      if (isKnown(tree)) {
        tree.forEach(truth -> compare(truth, wrong));
      }
      ledger
          .history(order.object().account(), order.object().id(), Detail.OBSERVATIONS)
          .forEach(evidence -> keep(evidence, kept, wrong));
    }
    accepted.forEach(
        (messageId, reference) -> {
          if (!kept.contains(reference) && quarantine.named(messageId).isEmpty()) {
            wrong.add("notification " + reference + " was taken and is kept nowhere");
          }
        });
    return wrong;
  }

  private static void keep(Evidence evidence, Set<String> kept, List<String> wrong) {
    String reference = evidence.notificationReferenceId();
    if (reference == null) {
      return;
    }
    kept.add(reference);
    if (reference.startsWith(Forger.MARK)) {
      wrong.add("a forged notification is evidence: " + reference);
    }
  }

  private boolean isKnown(List<Truth> tree) {
    return tree.stream()
        .anyMatch(one -> ledger.object(one.object().account(), one.object().id()).isPresent());
  }

  private void compare(Truth truth, List<String> wrong) {
    ObjectItem item = ledger.object(truth.object().account(), truth.object().id()).orElse(null);
    if (item == null) {
      wrong.add(truth.object() + " is missing; it is " + truth.state());
      return;
    }
    var status = item.view().status();
    String state = status == null ? "unknown" : status.value().state();
    String reason = status == null ? null : status.value().reasonCode();
    if (!state.equals(truth.state()) || !Objects.equals(reason, truth.reason())) {
      wrong.add(
          truth.object()
              + " is "
              + truth.state()
              + " / "
              + truth.reason()
              + ", the ledger says "
              + state
              + " / "
              + reason);
    }
    Money amount =
        Fact.amountOf(truth.object().kind())
            .flatMap(fact -> item.view().fact(fact, Money.class))
            .orElse(null);
    if (!Objects.equals(amount, truth.amount())) {
      wrong.add(truth.object() + " is of " + truth.amount() + ", the ledger says " + amount);
    }
    if (!ledger.rebuild(truth.object()).filter(item.view()::equals).isPresent()) {
      wrong.add(truth.object() + " has a view that is not the fold of its evidence");
    }
  }
}
