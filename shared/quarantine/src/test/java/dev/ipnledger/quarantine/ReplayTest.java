package dev.ipnledger.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.ipn.QuarantineCause;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Replays;
import dev.ipnledger.ledger.quarantine.Resolution;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueueFormatException;
import dev.ipnledger.sns.QueuedNotification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

class ReplayTest {
  private static final Instant NOW = Instant.parse("2015-11-22T09:00:00Z");
  private static final String LISTED = "arn:aws:sns:eu-west-1:291180941288:LISTED";
  private static final String UNLISTED = "arn:aws:sns:eu-west-1:291180941288:UNLISTED";
  private static final SellerRegistry REGISTRY =
      SellerRegistry.parse(
          """
          {"A1EXAMPLE": {"environments": {"live": {
            "topics": ["%s"], "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
          """
              .formatted(LISTED));
  private static final byte[] BODY = {'{', 0, (byte) 0xff, '}'};

  private final InMemoryQuarantine quarantine = new InMemoryQuarantine(new InMemoryLedger());
  private final List<QueueFormat> queue = new ArrayList<>();
  private final Replay replay = new Replay(quarantine, queue::add, REGISTRY, () -> NOW);

  @Test
  void aReplayHasTheBytesAndHeadersThatTheMessageCameWith() throws QueueFormatException {
    QueueFormat original = original(LISTED);
    QuarantineKey key = keep(seller("A1EXAMPLE"), "NOT_JSON", LISTED);

    assertThat(replay.replay(key)).isEqualTo(ReplayOutcome.SENT);

    Map<String, String> attributes = new HashMap<>(queue.getFirst().attributes());
    assertThat(attributes.remove(QueueFormat.REPLAY_OF)).isEqualTo("A1EXAMPLE#live#m1");
    assertThat(attributes).isEqualTo(original.attributes());
    assertThat(queue.getFirst().decode().body()).isEqualTo(BODY);
    assertThat(quarantine.find(key).orElseThrow().replays()).isEqualTo(new Replays(1, NOW));
    assertThat(quarantine.find(key).orElseThrow().open()).isTrue();
  }

  @Test
  void whatNothingCouldReadGoesBackAsItWas() {
    QuarantineKey key =
        quarantine.put(
            new DeadLetter("sqs-1", "grüße", Map.of("color", "blue"), NOW, 5).quarantined());

    replay.replay(key);

    assertThat(queue)
        .containsExactly(
            new QueueFormat("grüße", Map.of("color", "blue", QueueFormat.REPLAY_OF, "-#-#sqs-1")));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown_topic,  A1EXAMPLE, UNLISTED, STILL_UNLISTED_TOPIC",
    "unknown_topic,  A1EXAMPLE, LISTED,   WOULD_BE_SENT",
    "unknown_topic,  A9NOBODY,  LISTED,   STILL_UNKNOWN_SELLER",
    "unknown_seller, A9NOBODY,  LISTED,   STILL_UNKNOWN_SELLER",
    "unknown_seller, A1EXAMPLE, LISTED,   WOULD_BE_SENT",
    "MISSING_ID,     A1EXAMPLE, LISTED,   WOULD_BE_SENT"
  })
  void onlyWhatTheRegistryLetsInIsSent(
      String cause, String sellerId, String topic, ReplayOutcome expected) {
    QuarantineKey key =
        keep(seller(sellerId), cause, "arn:aws:sns:eu-west-1:291180941288:" + topic);

    assertThat(replay.dryRun(key)).isEqualTo(expected);
    assertThat(queue).isEmpty();
    assertThat(quarantine.find(key).orElseThrow().replays()).isEqualTo(Replays.NONE);
    boolean sent = replay.replay(key) == ReplayOutcome.SENT;
    assertThat(sent).isEqualTo(expected == ReplayOutcome.WOULD_BE_SENT);
    assertThat(queue).hasSize(sent ? 1 : 0);
  }

  @Test
  void whatTheQueueCanNotTakeTogetherWithItsNameIsNotSent() {
    String body = "é".repeat((1 << 19) - 10);
    QuarantineKey fits =
        quarantine.put(
            new DeadLetter("sqs-1", body.substring(100), Map.of(), NOW, 5).quarantined());
    QuarantineKey tooLarge =
        quarantine.put(new DeadLetter("sqs-2", body, Map.of(), NOW, 5).quarantined());

    assertThat(replay.replay(fits)).isEqualTo(ReplayOutcome.SENT);
    assertThat(replay.dryRun(tooLarge)).isEqualTo(ReplayOutcome.TOO_LARGE);
    assertThat(replay.replay(tooLarge)).isEqualTo(ReplayOutcome.TOO_LARGE);
    assertThat(queue).hasSize(1);
  }

  @Test
  void whatIsResolvedOrUnknownIsNotSent() {
    QuarantineKey key = keep(seller("A1EXAMPLE"), "NOT_JSON", UNLISTED);
    quarantine.resolve(key, new Resolution(NOW, "alice", "a test"));

    assertThat(replay.replay(key)).isEqualTo(ReplayOutcome.ALREADY_RESOLVED);
    assertThat(replay.replay(new QuarantineKey(Owner.UNKNOWN, "m2")))
        .isEqualTo(ReplayOutcome.UNKNOWN);
    assertThat(queue).isEmpty();
  }

  @Test
  void aQueueThatDoesNotAnswerLeavesTheMessageAsItWas() {
    QuarantineKey key = keep(seller("A1EXAMPLE"), "NOT_JSON", LISTED);
    Replay failing =
        new Replay(
            quarantine,
            message -> {
              throw SdkClientException.create("no answer");
            },
            REGISTRY,
            () -> NOW);

    assertThatThrownBy(() -> failing.replay(key)).isInstanceOf(SdkException.class);
    assertThat(quarantine.find(key).orElseThrow().replays()).isEqualTo(Replays.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseOfTheReaderHasARow(QuarantineCause cause) {
    QuarantineKey key = keep(Owner.UNKNOWN, cause.name(), LISTED);
    assertThat(Cause.of(quarantine.find(key).orElseThrow()).name()).isEqualTo(cause.name());
  }

  private QuarantineKey keep(Owner owner, String cause, String topic) {
    return quarantine.put(
        Quarantined.arrived(
            new QuarantineKey(owner, "m1"),
            NOW,
            Map.of("cause", cause, "problem", "It is wrong.", "topicArn", topic),
            Quarantined.Form.NOTIFICATION,
            original(topic).attributes(),
            BODY));
  }

  private static QueueFormat original(String topic) {
    return QueueFormat.encode(
        new QueuedNotification(
            BODY, NOW, "m1", topic, "Notification", Optional.empty(), Optional.empty()));
  }

  private static Owner seller(String id) {
    return new Owner(Optional.of(id), Optional.of(Environment.LIVE));
  }
}
