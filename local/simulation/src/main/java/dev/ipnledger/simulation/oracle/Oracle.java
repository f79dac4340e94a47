package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.dynamodb.Images;
import dev.ipnledger.ledger.dynamodb.UnreadableItemException;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.Forger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Compares what the ledger says with what really happened, once all is quiet. */
public final class Oracle {
  /** Of so many items one is put through the table's codec at a look; another one at the next. */
  private static final int READ_ONE_IN = 4;

  private final InMemoryLedger ledger;
  private final Quarantine quarantine;
  private final OccurrenceWatch occurrences;
  private final Amazon amazon;
  private final InstantSource clock;
  private final Supplier<Map<String, Instant>> closed;

  private int turn;

  /**
   * @param ledger the store itself, past every fault
   * @param occurrences what was notified of batches
   * @param amazon the world's truth
   * @param clock the world's, which is Amazon's
   * @param closed when the functions closed which order references
   */
  public Oracle(
      InMemoryLedger ledger,
      Quarantine quarantine,
      OccurrenceWatch occurrences,
      Amazon amazon,
      InstantSource clock,
      Supplier<Map<String, Instant>> closed) {
    this.ledger = ledger;
    this.quarantine = quarantine;
    this.occurrences = occurrences;
    this.amazon = amazon;
    this.clock = clock;
    this.closed = closed;
  }

  /** Whether every status and amount is right, which is soon seen to be not yet so. */
  public boolean statesAgree() {
    List<String> wrong = new ArrayList<>();
    Map<ObjectRef, Expected> expected = expected();
    for (List<Truth> tree : Truth.trees(amazon.payments())) {
      if (isKnown(tree)) {
        for (Truth truth : tree) {
          compare(truth, expected, wrong);
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
    Map<ObjectRef, Expected> expected = expected();
    for (List<Truth> tree : Truth.trees(amazon.payments())) {
      Truth root = tree.getFirst();
      if (isKnown(tree)) {
        tree.forEach(truth -> compare(truth, expected, wrong));
        OrderSums.compare(tree, ledger, wrong);
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
          .forEach(item -> checkItem(item, wrong));
    }
    turn++;
    Disputes.compare(amazon.chargebacks(), ledger, wrong);
    Closings.compare(amazon, ledger, clock.instant(), wrong);
    RollUps.compare(amazon, ledger, wrong);
    accepted.forEach(
        (messageId, reference) -> {
          if (!kept.contains(reference)
              && !occurrences.isKept(reference)
              && quarantine.named(messageId).isEmpty()) {
            wrong.add("notification " + reference + " was taken and is kept nowhere");
          }
        });
    new Strays(ledger, quarantine).compare(accepted, wrong);
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
    if (Strays.isStray(reference)) {
      wrong.add("a notification that nobody can apply is evidence: " + reference);
    }
  }

  private boolean isKnown(List<Truth> tree) {
    return tree.stream()
        .anyMatch(one -> ledger.object(one.object().account(), one.object().id()).isPresent());
  }

  private Map<ObjectRef, Expected> expected() {
    return Deadlines.of(amazon, clock.instant(), closed.get());
  }

  private void compare(Truth truth, Map<ObjectRef, Expected> expected, List<String> wrong) {
    ledger
        .object(truth.object().account(), truth.object().id())
        .ifPresentOrElse(
            item ->
                new Comparison(
                        truth,
                        expected.computeIfAbsent(
                            truth.object(), _ -> new Expected(clock.instant())),
                        item)
                    .tell(wrong),
            () -> wrong.add(truth.object() + " is missing; it is " + truth.state()));
  }

  /** The table has items, and publish and the next version read what the codec makes of them. */
  private void checkItem(ObjectItem item, List<String> wrong) {
    if (turn++ % READ_ONE_IN == 0 && !isReadAsWritten(item)) {
      wrong.add(item.object() + " is not read as it was written");
    }
    if (!ledger.rebuild(item.object()).filter(item.view()::equals).isPresent()) {
      wrong.add(item.object() + " has a view that is not the fold of its evidence");
    }
  }

  private static boolean isReadAsWritten(ObjectItem item) {
    try {
      return Images.read(Images.of(item)).equals(Optional.of(item));
    } catch (UnreadableItemException e) {
      // A defect that writes what nobody can read is found like any other.
      return false;
    }
  }
}
