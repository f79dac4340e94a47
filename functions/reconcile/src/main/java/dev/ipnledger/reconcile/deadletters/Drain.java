package dev.ipnledger.reconcile.deadletters;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.reconcile.deadletters.DeadLetterQueue.Received;
import java.util.List;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Moves dead letters into quarantine: kept first, deleted second, so a crash between the two only
 * moves one again, under the same name. One that can't be moved stays, and holds up no other.
 */
public final class Drain {
  /** With ten a time and a run every minute, a thousand dead letters are moved in ten minutes. */
  static final int MAX_ROUNDS = 10;

  private static final Logger LOG = LogManager.getLogger(Drain.class);

  private final DeadLetterQueue queue;
  private final Quarantine quarantine;

  public Drain(DeadLetterQueue queue, Quarantine quarantine) {
    this.queue = requireNonNull(queue, "queue is null");
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
  }

  /**
   * Moves what is there. Never fails: what the queue or the ledger refuses is left for the next
   * run.
   *
   * @return how many were moved
   */
  public int run() {
    int moved = 0;
    try {
      for (int round = 0; round < MAX_ROUNDS; round++) {
        List<Received> received = queue.receive();
        if (received.isEmpty()) {
          return moved;
        }
        for (Received one : received) {
          moved += move(one) ? 1 : 0;
        }
      }
    } catch (SdkException e) {
      LOG.warn("The dead letters could not be read; the next run tries again", e);
    }
    return moved;
  }

  private boolean move(Received received) {
    String id = received.letter().sqsMessageId();
    try (var fields = CloseableThreadContext.put("sqsMessageId", id)) {
      QuarantineKey kept = quarantine.put(received.letter().quarantined());
      queue.delete(received.receipt());
      fields.put("quarantineId", kept.id());
      LOG.warn("Moved a dead letter into quarantine");
      return true;
    } catch (RuntimeException e) {
      // Whatever is wrong with one, the others must not wait behind it until the queue drops them.
      LOG.error("A dead letter could not be moved; the next run tries again", e);
      return false;
    }
  }
}
