package dev.ipnledger.simulation.oracle;

import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether evidence is kept byte for byte, and under the time that it was signed with. */
final class Bytes {
  private static final Pattern TIMESTAMP = Pattern.compile("\"Timestamp\"\\s*:\\s*\"([^\"]+)\"");

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
        .forEach(
            kept -> {
              if (came.stream().noneMatch(body -> Arrays.equals(body, kept))) {
                wrong.add(evidence.id() + " has other bytes than those that came");
              } else if (!published(kept).equals(evidence.observation().asOf().toString())) {
                wrong.add(
                    "%s was published at %s, the ledger says %s"
                        .formatted(evidence.id(), published(kept), evidence.observation().asOf()));
              }
            });
  }

  /** The envelope's own time, as the ledger writes times. */
  private static String published(byte[] body) {
    Matcher found = TIMESTAMP.matcher(new String(body, StandardCharsets.UTF_8));
    return found.find() ? Instant.parse(found.group(1)).toString() : "no time";
  }
}
