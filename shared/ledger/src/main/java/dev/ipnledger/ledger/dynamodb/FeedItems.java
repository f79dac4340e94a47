package dev.ipnledger.ledger.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Feeds as items, under {@code seller#environment#FEED}. An open feed and an ended one stand at
 * different sort keys, so that those in work are read without the rest.
 */
final class FeedItems {
  static final String OPEN = "OPEN#";
  static final String ENDED = "ENDED#";
  static final String VERSION = "version";

  /** The last part of the partition key. */
  static final String PARTITION = "FEED";

  private static final String ROWS = "ROWS#";
  private static final String IDS = "ids";

  /** Amazon keeps reports for 90 days; a feed is at its end some days before that. */
  private static final Duration KEPT_FOR = Duration.ofDays(90);

  private FeedItems() {}

  static String partition(Account account) {
    return account.key() + "#" + PARTITION;
  }

  static ItemKey open(FeedKey key) {
    return new ItemKey(partition(key.account()), OPEN + key.name());
  }

  static ItemKey ended(FeedKey key) {
    return new ItemKey(partition(key.account()), ENDED + key.name());
  }

  /** What the sort keys of a feed's requests begin with. */
  static String rows(FeedKey key) {
    return ROWS + key.name() + "#";
  }

  static Map<String, AttributeValue> write(Feed feed) {
    FeedCounts counts = feed.counts();
    Instant submittedAt = feed.submittedAt();
    return Attributes.at(feed.state().isOpen() ? open(feed.key()) : ended(feed.key()))
        .put("operation", feed.key().operation().name())
        .put("series", Times.millis(feed.key().series()))
        .put("generation", feed.key().generation())
        .put("plannedAt", Times.millis(feed.plannedAt()))
        .put("requests", feed.requests())
        .put("state", feed.state().name())
        .put("submissionId", feed.submissionId())
        .put("submittedAt", submittedAt == null ? null : Times.millis(submittedAt))
        .put("reportId", feed.reportId())
        .put("passedOver", feed.passedOver())
        .put("lookAt", Times.millis(feed.lookAt()))
        .put("failures", feed.failures())
        .put("applied", counts.applied())
        .put("succeeded", counts.succeeded())
        .put("repeated", counts.repeated())
        .put("failed", counts.failed())
        .put("unreadable", counts.unreadable())
        .put("missing", counts.missing())
        .put("unknown", counts.unknown())
        .put("duplicate", counts.duplicate())
        .put(VERSION, feed.version())
        .put(TableDefinition.EXPIRES_AT, expiry(feed))
        .item();
  }

  static Feed read(Account account, Map<String, AttributeValue> values) {
    Attributes item = Attributes.of(values);
    try {
      return new Feed(
          new FeedKey(
              account,
              Operation.valueOf(item.string("operation")),
              Instant.parse(item.string("series")),
              number(item, "generation")),
          Instant.parse(item.string("plannedAt")),
          number(item, "requests"),
          FeedState.valueOf(item.string("state")),
          item.optional("submissionId").orElse(null),
          item.optional("submittedAt").map(Instant::parse).orElse(null),
          item.optional("reportId").orElse(null),
          new TreeSet<>(item.strings("passedOver")),
          Instant.parse(item.string("lookAt")),
          number(item, "failures"),
          counts(item),
          item.number(VERSION));
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no feed", e);
    }
  }

  /** A part of a feed's requests. */
  static Map<String, AttributeValue> write(Feed feed, int part, List<AmazonId> ids) {
    String text = ids.stream().map(AmazonId::text).collect(Collectors.joining("\n"));
    return Attributes.at(
            new ItemKey(partition(feed.key().account()), rows(feed.key()) + "%05d".formatted(part)))
        .put(IDS, Document.of(text.getBytes(UTF_8)).compressed())
        .put(TableDefinition.EXPIRES_AT, expiry(feed))
        .item();
  }

  static List<AmazonId> ids(Map<String, AttributeValue> values) {
    byte[] kept = Attributes.of(values).bytes(IDS).orElseThrow();
    return new String(Document.ofCompressed(kept).original(), UTF_8)
        .lines()
        .map(AmazonId::new)
        .toList();
  }

  private static FeedCounts counts(Attributes item) {
    return new FeedCounts(
        number(item, "applied"),
        number(item, "succeeded"),
        number(item, "repeated"),
        number(item, "failed"),
        number(item, "unreadable"),
        number(item, "missing"),
        number(item, "unknown"),
        number(item, "duplicate"));
  }

  private static int number(Attributes item, String name) {
    return Math.toIntExact(item.number(name));
  }

  private static long expiry(Feed feed) {
    return feed.plannedAt().plus(KEPT_FOR).getEpochSecond();
  }
}
