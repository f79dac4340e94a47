package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.Quarantine.Resolved;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Replays;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every quarantine does. */
public abstract class QuarantineContract {
  private static final QuarantineKey KEY = new QuarantineKey(Owner.of(SELLER), "message-1");
  private static final PageRequest ALL = PageRequest.first(10);
  private static final int MEBIBYTE = 1 << 20;
  private static final Resolution RESOLUTION = new Resolution(at(50), "alice", "a test of ours");

  protected Ledger ledger;
  protected Quarantine quarantine;
  protected SystemConditions conditions;

  /** Sets the three fields, over one empty store. */
  protected abstract void newQuarantine();

  @BeforeEach
  void open() {
    newQuarantine();
  }

  private static Quarantined message(QuarantineKey key, int minute, String cause, String body) {
    return Quarantined.arrived(
        key,
        at(minute),
        Map.of("cause", cause, "problem", "It is wrong."),
        Quarantined.Form.NOTIFICATION,
        Map.of("formatVersion", "1", "topicArn", "arn:aws:sns:eu-west-1:291180941288:T"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMessageIsKeptWithItsBytesAndHeadersAndNeedsAPerson() {
    Quarantined message = message(KEY, 1, "NOT_JSON", "{not json");

    assertThat(quarantine.put(message)).isEqualTo(KEY);

    assertThat(quarantine.find(KEY)).contains(message);
    assertThat(quarantine.named("message-1")).containsExactly(message);
    assertThat(quarantine.open(ALL).items()).containsExactly(message.withoutDocument());
    assertThat(quarantine.of(KEY.owner(), ALL).items()).containsExactly(message.withoutDocument());
    assertThat(quarantine.resolved(ALL).items()).isEmpty();
    assertThat(ledger.attention(KEY.owner(), ALL).items())
        .containsExactly(message.withoutDocument().condition());
    assertThat(ledger.system(KEY.owner(), SystemItem.Kind.QUARANTINE, "message-1"))
        .contains(message.condition());
  }

  @Test
  void theSameMessageAgainKeepsItsPlaceAndTakesTheNewerReason() {
    quarantine.put(message(KEY, 1, "unknown_topic", "x"));
    quarantine.replayed(KEY, at(5));

    assertThat(quarantine.put(message(KEY, 9, "UNKNOWN_TYPE", "x"))).isEqualTo(KEY);

    Quarantined kept = quarantine.find(KEY).orElseThrow();
    assertThat(kept.cause()).isEqualTo("UNKNOWN_TYPE");
    assertThat(kept.since()).isEqualTo(at(1));
    assertThat(kept.replays()).isEqualTo(new Replays(1, at(5)));
    assertThat(quarantine.open(ALL).items()).hasSize(1);
  }

  @Test
  void otherBytesUnderTheSameNameAreKeptBesideTheFirst() {
    Quarantined other = message(KEY, 2, "NOT_JSON", "other");
    quarantine.put(message(KEY, 1, "NOT_JSON", "one"));

    QuarantineKey beside = quarantine.put(other);

    assertThat(beside).isNotEqualTo(KEY);
    assertThat(quarantine.put(other)).isEqualTo(beside);
    assertThat(quarantine.find(beside).orElseThrow().document()).isEqualTo(other.document());
    assertThat(quarantine.find(KEY).orElseThrow().document())
        .isEqualTo(Document.of("one".getBytes(StandardCharsets.UTF_8)));
    assertThat(quarantine.open(ALL).items()).hasSize(2);
  }

  @Test
  void whatIsResolvedLeavesTheListsAndStaysResolved() {
    quarantine.put(message(KEY, 1, "NOT_JSON", "x"));

    assertThat(quarantine.resolve(KEY, RESOLUTION)).isEqualTo(Resolved.RESOLVED);
    assertThat(quarantine.resolve(KEY, new Resolution(at(60), "bob", "mine")))
        .isEqualTo(Resolved.ALREADY_RESOLVED);
    quarantine.put(message(KEY, 70, "UNKNOWN_TYPE", "x"));

    Quarantined kept = quarantine.find(KEY).orElseThrow();
    assertThat(kept.resolution()).isEqualTo(RESOLUTION);
    assertThat(kept.cause()).isEqualTo("NOT_JSON");
    assertThat(quarantine.open(ALL).items()).isEmpty();
    assertThat(quarantine.resolved(ALL).items()).containsExactly(kept.withoutDocument());
    assertThat(quarantine.of(KEY.owner(), ALL).items()).containsExactly(kept.withoutDocument());
    assertThat(ledger.attention(KEY.owner(), ALL).items()).isEmpty();
  }

  @Test
  void whatIsNotThereCanNotBeResolvedNorReplayed() {
    assertThat(quarantine.resolve(KEY, RESOLUTION)).isEqualTo(Resolved.UNKNOWN);
    quarantine.replayed(KEY, at(1));

    assertThat(quarantine.find(KEY)).isEmpty();
    assertThat(quarantine.open(ALL).items()).isEmpty();
  }

  @Test
  void everybodysMessagesAreListedOldestFirstPageByPage() {
    Owner halfKnown = new Owner(Optional.of("A9NOBODY"), Optional.of(Environment.LIVE));
    List<QuarantineKey> keys =
        List.of(
            new QuarantineKey(Owner.UNKNOWN, "a"),
            new QuarantineKey(halfKnown, "b"),
            new QuarantineKey(Owner.of(SELLER), "c"));
    for (int i = 0; i < keys.size(); i++) {
      quarantine.put(message(keys.get(i), i, "NOT_JSON", "x"));
    }

    Page<Quarantined> first = quarantine.open(PageRequest.first(2));
    Page<Quarantined> second = quarantine.open(new PageRequest(2, first.next()));

    assertThat(first.items())
        .extracting(Quarantined::key)
        .containsExactlyElementsOf(keys.subList(0, 2));
    assertThat(second.items()).extracting(Quarantined::key).containsExactly(keys.get(2));
    assertThat(quarantine.of(halfKnown, ALL).items())
        .extracting(Quarantined::key)
        .containsExactly(keys.get(1));
    assertThat(QuarantineKey.parse(keys.get(1).text())).contains(keys.get(1));
  }

  @Test
  void anAcknowledgedConditionLeavesTheListOfAttentionsForGood() {
    SystemItem topic =
        new SystemItem(
            Owner.of(SELLER),
            SystemItem.Kind.UNKNOWN_TOPIC,
            "arn:aws:sns:eu-west-1:291180941288:T",
            at(1),
            new TreeMap<>(Map.of("lineToAdd", "\"arn\"")),
            null);
    ledger.put(topic);
    quarantine.put(message(KEY, 2, "unknown_topic", "x"));

    assertThat(acknowledge(topic.kind(), topic.cause())).isTrue();
    assertThat(acknowledge(SystemItem.Kind.QUARANTINE, "message-1")).isTrue();
    assertThat(acknowledge(SystemItem.Kind.QUARANTINE, "message-1")).isTrue();
    assertThat(acknowledge(SystemItem.Kind.QUARANTINE, "message-2")).isFalse();

    ledger.put(topic);
    quarantine.put(message(KEY, 3, "UNKNOWN_TYPE", "x"));
    assertThat(ledger.attention(Owner.of(SELLER), ALL).items()).isEmpty();
    assertThat(quarantine.open(ALL).items())
        .extracting(Quarantined::acknowledged)
        .containsExactly(true);
  }

  @Test
  void aMessageLargerThanAnItemCanBeIsKeptAndGivenBackWhole() {
    Quarantined message = large(KEY, 1, MEBIBYTE, Map.of("formatVersion", "9"));

    assertThat(quarantine.put(message)).isEqualTo(KEY);
    assertThat(quarantine.put(message.because(new TreeMap<>(Map.of("cause", "DEAD_LETTER")))))
        .isEqualTo(KEY);

    Quarantined kept = quarantine.find(KEY).orElseThrow();
    assertThat(kept.document()).isEqualTo(message.document());
    assertThat(kept.headers()).isEqualTo(message.headers());
    assertThat(kept.cause()).isEqualTo("DEAD_LETTER");
    assertThat(quarantine.named("message-1")).containsExactly(kept);
    assertThat(quarantine.open(ALL).items()).containsExactly(kept.withoutDocument());
    assertThat(ledger.attention(KEY.owner(), ALL).items())
        .containsExactly(kept.withoutDocument().condition());

    assertThat(quarantine.resolve(KEY, RESOLUTION)).isEqualTo(Resolved.RESOLVED);
    assertThat(quarantine.find(KEY).orElseThrow().document()).isEqualTo(message.document());
  }

  @Test
  void otherBytesUnderTheNameOfALargeMessageAreKeptBesideItAndNeitherIsHarmed() {
    Quarantined first = large(KEY, 1, MEBIBYTE, Map.of());
    Quarantined second = large(KEY, 2, MEBIBYTE - 1, Map.of());
    Quarantined small = message(KEY, 3, "NOT_JSON", "small");

    quarantine.put(first);
    QuarantineKey besideIt = quarantine.put(second);
    QuarantineKey andSmall = quarantine.put(small);

    assertThat(List.of(KEY, besideIt, andSmall)).doesNotHaveDuplicates();
    assertThat(quarantine.find(KEY).orElseThrow().document()).isEqualTo(first.document());
    assertThat(quarantine.find(besideIt).orElseThrow().document()).isEqualTo(second.document());
    assertThat(quarantine.find(andSmall).orElseThrow().document()).isEqualTo(small.document());
  }

  @Test
  void attributesOfAQueueMessageMayTakeAllOfItsMegabyte() {
    Quarantined message = large(KEY, 1, 10, Map.of("color", text(2, MEBIBYTE)));

    quarantine.put(message);

    assertThat(quarantine.find(KEY)).contains(message);
    assertThat(quarantine.open(ALL).items()).extracting(Quarantined::key).containsExactly(KEY);
  }

  @Test
  void aNameOfAnyLengthIsAName() {
    String id = "é#%😀".repeat(300);
    QuarantineKey key = new QuarantineKey(Owner.UNKNOWN, id);
    QuarantineKey other = new QuarantineKey(Owner.UNKNOWN, id + "x");
    Quarantined message = large(key, 1, MEBIBYTE, Map.of("messageId", id));

    quarantine.put(message);
    quarantine.put(message(other, 2, text(3, 5_000), "x"));

    assertThat(quarantine.find(key)).contains(message);
    assertThat(quarantine.named(key.id())).containsExactly(message);
    assertThat(quarantine.find(other)).isPresent();
    assertThat(QuarantineKey.parse(key.text())).contains(key);
  }

  @Test
  void aConditionWhoseReasonIsGoneLeavesTheListsAndIsRaisedAgainWhenItComesAgain() {
    SystemItem topic = unlisted(Owner.of(SELLER), 1);
    ledger.put(topic);
    assertThat(ledger.aside(ALL).items()).containsExactly(topic);

    quarantine.clear(topic.owner(), topic.kind(), topic.cause(), at(5));
    quarantine.clear(topic.owner(), topic.kind(), topic.cause(), at(6));

    assertThat(ledger.attention(Owner.of(SELLER), ALL).items()).isEmpty();
    assertThat(ledger.aside(ALL).items()).isEmpty();
    assertThat(ledger.system(topic.owner(), topic.kind(), topic.cause())).isEmpty();

    SystemItem again = unlisted(Owner.of(SELLER), 9);
    ledger.put(again);
    ledger.put(unlisted(Owner.of(SELLER), 10));
    assertThat(ledger.attention(Owner.of(SELLER), ALL).items()).containsExactly(again);
    assertThat(ledger.aside(ALL).items()).containsExactly(again);
  }

  @Test
  void whatKeepsMessagesAsideIsListedWhoseverItIsUntilItIsSeenTo() {
    Owner stranger = new Owner(Optional.of("A9NOBODY"), Optional.of(Environment.LIVE));
    SystemItem seller =
        new SystemItem(
            stranger,
            SystemItem.Kind.UNKNOWN_SELLER,
            stranger.key(),
            at(1),
            new TreeMap<>(Map.of("lineToAdd", "x")),
            null);
    QuarantineKey key = new QuarantineKey(stranger, "message-1");
    Quarantined message = message(key, 2, "unknown_seller", "x");
    SystemItem topic = unlisted(Owner.UNKNOWN, 3);
    ledger.put(seller);
    quarantine.put(message);
    ledger.put(topic);

    assertThat(ledger.aside(ALL).items())
        .containsExactly(seller, message.withoutDocument().condition(), topic);
    assertThat(quarantine.open(ALL).items()).containsExactly(message.withoutDocument());

    conditions.acknowledge(stranger, seller.kind(), seller.cause(), "alice", at(5));
    conditions.acknowledge(stranger, SystemItem.Kind.QUARANTINE, "message-1", "alice", at(5));
    assertThat(ledger.aside(ALL).items()).containsExactly(topic);
  }

  private static SystemItem unlisted(Owner owner, int minute) {
    return new SystemItem(
        owner,
        SystemItem.Kind.UNKNOWN_TOPIC,
        "arn:aws:sns:eu-west-1:291180941288:T",
        at(minute),
        new TreeMap<>(Map.of("lineToAdd", "\"arn\"")),
        null);
  }

  private static Quarantined large(
      QuarantineKey key, int minute, int bytes, Map<String, String> headers) {
    byte[] body = new byte[bytes];
    new Random(bytes).nextBytes(body);
    return Quarantined.arrived(
        key,
        at(minute),
        Map.of("cause", "UNREADABLE_DEAD_LETTER", "problem", "It is wrong."),
        Quarantined.Form.RAW,
        headers,
        body);
  }

  private static String text(int seed, int characters) {
    return new Random(seed)
        .ints(characters, ' ', 0x7f)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private boolean acknowledge(SystemItem.Kind kind, String cause) {
    return conditions.acknowledge(Owner.of(SELLER), kind, cause, "alice", at(10));
  }
}
