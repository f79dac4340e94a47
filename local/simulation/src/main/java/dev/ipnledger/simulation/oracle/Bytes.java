package dev.ipnledger.simulation.oracle;

import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Whether evidence is kept byte for byte. */
final class Bytes {
  private Bytes() {}

  /**
   * Compares one notification's.
   *
   * @param evidence without its bytes
   * @param came what came under its reference id: the same may have come in several envelopes, of
   *     which one is kept
   */
  static void compare(
      InMemoryLedger ledger, Evidence evidence, List<byte[]> came, List<String> wrong) {
    ledger.history(evidence.observation().object(), Detail.DOCUMENTS).stream()
        .filter(kept -> kept.id().equals(evidence.id()))
        .map(kept -> Objects.requireNonNull(kept.document(), "asked for").original())
        .filter(kept -> came.stream().noneMatch(body -> Arrays.equals(body, kept)))
        .forEach(_ -> wrong.add(evidence.id() + " has other bytes than those that came"));
  }
}
