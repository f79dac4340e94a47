package dev.ipnledger.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.quarantine.Quarantine.Resolved;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Closing by hand: the last message takes the condition along that kept all of them out. */
class ClosingTest {
  private static final Instant NOW = Instant.parse("2015-11-21T17:00:00Z");
  private static final Resolution NOTE = new Resolution(NOW, "alice", "not ours");
  private static final Owner STRANGER =
      new Owner(Optional.of("A9NOBODY"), Optional.of(Environment.LIVE));

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryQuarantine quarantine = new InMemoryQuarantine(ledger);
  private final Closing closing = new Closing(quarantine);

  @Test
  void theConditionStandsAsLongAsAMessageWaitsForIt() {
    Quarantined first = keep("m1", "unknown_topic", "T");
    Quarantined second = keep("m2", "unknown_topic", "T");
    keep("m3", "unknown_topic", "OTHER");
    keep("m4", "unknown_seller", "T");
    raise(SystemItem.Kind.UNKNOWN_TOPIC, "T");
    raise(SystemItem.Kind.UNKNOWN_TOPIC, "OTHER");
    raise(SystemItem.Kind.UNKNOWN_SELLER, STRANGER.key());

    assertThat(closing.close(first, NOTE)).isEqualTo(Resolved.RESOLVED);
    assertThat(causes()).containsExactlyInAnyOrder("T", "OTHER", STRANGER.key());

    assertThat(closing.close(second, NOTE)).isEqualTo(Resolved.RESOLVED);
    assertThat(causes()).containsExactlyInAnyOrder("OTHER", STRANGER.key());
  }

  @Test
  void anUnknownSellersConditionGoesWithHisLastMessage() {
    Quarantined message = keep("m1", "unknown_seller", "T");
    keep("m2", "NOT_JSON", "T");
    raise(SystemItem.Kind.UNKNOWN_SELLER, STRANGER.key());

    closing.close(message, NOTE);

    assertThat(causes()).isEmpty();
  }

  @Test
  void aCrashBetweenTheTwoIsRepairedByClosingAgain() {
    Quarantined message = keep("m1", "unknown_topic", "T");
    raise(SystemItem.Kind.UNKNOWN_TOPIC, "T");
    quarantine.resolve(message.key(), NOTE);
    assertThat(causes()).containsExactly("T");

    assertThat(closing.close(message, NOTE)).isEqualTo(Resolved.ALREADY_RESOLVED);

    assertThat(causes()).isEmpty();
  }

  @Test
  void aMessageThatWasItsOwnReasonTakesNoConditionAlong() {
    Quarantined message = keep("m1", "NOT_JSON", "T");
    raise(SystemItem.Kind.UNKNOWN_TOPIC, "T");

    closing.close(message, NOTE);

    assertThat(causes()).containsExactly("T");
  }

  private Quarantined keep(String id, String cause, String topic) {
    QuarantineKey key =
        quarantine.put(
            Quarantined.arrived(
                new QuarantineKey(STRANGER, id),
                NOW,
                Map.of("cause", cause, "problem", "It is wrong.", "topicArn", topic),
                Quarantined.Form.NOTIFICATION,
                Map.of(),
                new byte[] {1}));
    return quarantine.find(key).orElseThrow();
  }

  private void raise(SystemItem.Kind kind, String cause) {
    ledger.put(new SystemItem(STRANGER, kind, cause, NOW, new TreeMap<>(), null));
  }

  private List<String> causes() {
    return ledger.aside(PageRequest.first(100)).items().stream()
        .filter(item -> item.kind().keepsOut())
        .map(SystemItem::cause)
        .toList();
  }
}
