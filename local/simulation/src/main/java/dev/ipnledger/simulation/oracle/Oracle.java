package dev.ipnledger.simulation.oracle;

import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.Forger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what the ledger says with what really happened, once all is quiet. */
public final class Oracle {
  private final InMemoryLedger ledger;
  private final Quarantine quarantine;
  private final OccurrenceWatch occurrences;
  private final Amazon amazon;

  /**
   * @param ledger the store itself, past every fault
   * @param occurrences what was notified of batches
   * @param amazon the world's truth
   */
  public Oracle(
      InMemoryLedger ledger, Quarantine quarantine, OccurrenceWatch occurrences, Amazon amazon) {
    this.ledger = ledger;
    this.quarantine = quarantine;
    this.occurrences = occurrences;
    this.amazon = amazon;
  }

  /** Whether every status and amount is right, which is soon seen to be not yet so. */
  public boolean statesAgree() {
    List<String> wrong = new ArrayList<>();
    for (List<Truth> tree : Truth.trees(amazon.payments())) {
      if (isKnown(tree)) {
        for (Truth truth : tree) {
          compare(truth, wrong);
          if (!wrong.isEmpty()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /**
   * What does not hold; empty when all does.
   *
   * @param accepted the notification reference ids of all messages that the door answered 200 for,
   *     by their MessageId
   * @param bodies the bytes of some of them, by reference id
   */
  public List<String> violations(Map<String, String> accepted, Map<String, List<byte[]>> bodies) {
    List<String> wrong = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (List<Truth> tree : Truth.trees(amazon.payments())) {
      Truth root = tree.getFirst();
      if (isKnown(tree)) {
        tree.forEach(truth -> compare(truth, wrong));
        OrderSums.wrong(tree, ledger).ifPresent(wrong::add);
      }
      ledger
          .history(root.object().account(), root.object().id(), Detail.OBSERVATIONS)
          .forEach(
              evidence -> {
                keep(evidence, kept, wrong);
                List<byte[]> came = bodies.get(String.valueOf(evidence.notificationReferenceId()));
                if (came != null) {
                  Bytes.compare(ledger, evidence, came, wrong);
                }
              });
      ledger
          .order(root.object().account(), root.object().id())
          .forEach(item -> checkFold(item, wrong));
    }
    Disputes.compare(amazon.chargebacks(), ledger, wrong);
    accepted.forEach(
        (messageId, reference) -> {
          if (!kept.contains(reference)
              && !occurrences.isKept(reference)
              && quarantine.named(messageId).isEmpty()) {
            wrong.add("notification " + reference + " was taken and is kept nowhere");
          }
        });
    return wrong;
  }

  private void keep(Evidence evidence, Set<String> kept, List<String> wrong) {
    var object = evidence.observation().object();
    if (ledger.read(object).object().isEmpty()) {
      wrong.add(object + " has evidence and is not there: " + evidence.id());
    }
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
    ledger
        .object(truth.object().account(), truth.object().id())
        .ifPresentOrElse(
            item -> new Comparison(truth, item).tell(wrong),
            () -> wrong.add(truth.object() + " is missing; it is " + truth.state()));
  }

  private void checkFold(ObjectItem item, List<String> wrong) {
    if (!ledger.rebuild(item.object()).filter(item.view()::equals).isPresent()) {
      wrong.add(item.object() + " has a view that is not the fold of its evidence");
    }
  }
}
