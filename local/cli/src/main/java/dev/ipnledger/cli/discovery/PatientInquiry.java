package dev.ipnledger.cli.discovery;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.mws.Pause;
import java.util.function.Function;

/**
 * Asks again while others have used the quota up: what a notification or the agenda asks comes
 * first, and a file can wait.
 *
 * @param once asks once, within quota
 * @param pause between two times
 */
record PatientInquiry(Function<ObjectRef, Asked> once, Pause pause) {
  private static final int MOST_TRIES = 60;
  private static final long PAUSE_MS = 1_000;

  Asked ask(ObjectRef object) {
    Asked asked = once.apply(object);
    for (int tried = 1; tried < MOST_TRIES && asked instanceof Asked.Nothing; tried++) {
      try {
        pause.forMs(PAUSE_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return asked;
      }
      asked = once.apply(object);
    }
    return asked;
  }
}
