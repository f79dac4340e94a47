package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Feeds in the ledger's table. They go by themselves 90 days after they were planned. */
public final class DynamoDbFeeds implements Feeds {
  /** Ids in one item; compressed they stay far below the 400 KB that an item may have. */
  private static final int IDS_IN_PART = 5_000;

  private static final Set<String> FASTER = Set.of("ConditionalCheckFailed", "TransactionConflict");

  private static final String SAME_VERSION = "#version = :version";

  private final DynamoDbClient client;
  private final String table;
  private final Reads reads;
  private final Writes writes;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbFeeds(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
    this.writes = new Writes(client, table);
  }

  /** Requests first: a feed that is found has all of them. */
  @Override
  public Optional<Feed> plan(Feed feed, List<AmazonId> ids) {
    if (find(feed.key()).isPresent()) {
      return Optional.empty();
    }
    for (int from = 0, part = 0; from < ids.size(); from += IDS_IN_PART, part++) {
      var item =
          FeedItems.write(feed, part, ids.subList(from, Math.min(ids.size(), from + IDS_IN_PART)));
      client.putItem(request -> request.tableName(table).item(item));
    }
    Feed planned = feed.written();
    return writes.putOnce(FeedItems.write(planned)).isEmpty()
        ? Optional.of(planned)
        : Optional.empty();
  }

  @Override
  public Optional<Feed> put(Feed feed) {
    Feed after = feed.written();
    try {
      if (after.state().isOpen()) {
        client.putItem(
            request ->
                request
                    .tableName(table)
                    .item(FeedItems.write(after))
                    .conditionExpression(SAME_VERSION)
                    .expressionAttributeNames(Map.of("#version", FeedItems.VERSION))
                    .expressionAttributeValues(version(feed)));
      } else {
        end(feed, after);
      }
      return Optional.of(after);
    } catch (ConditionalCheckFailedException faster) {
      return Optional.empty();
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream().noneMatch(it -> FASTER.contains(it.code()))) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private void end(Feed before, Feed after) {
    Delete open =
        Delete.builder()
            .tableName(table)
            .key(Attributes.primary(FeedItems.open(before.key())))
            .conditionExpression(SAME_VERSION)
            .expressionAttributeNames(Map.of("#version", FeedItems.VERSION))
            .expressionAttributeValues(version(before))
            .build();
    Put ended = Put.builder().tableName(table).item(FeedItems.write(after)).build();
    client.transactWriteItems(
        request ->
            request.transactItems(
                TransactWriteItem.builder().delete(open).build(),
                TransactWriteItem.builder().put(ended).build()));
  }

  @Override
  public Optional<Feed> find(FeedKey key) {
    return reads
        .get(FeedItems.open(key))
        .or(() -> reads.get(FeedItems.ended(key)))
        .map(item -> FeedItems.read(key.account(), item));
  }

  @Override
  public List<Feed> open(Account account) {
    return reads
        .partition(FeedItems.partition(account), FeedItems.OPEN)
        .map(item -> FeedItems.read(account, item))
        .toList();
  }

  @Override
  public List<Feed> ended(Account account, Instant since) {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk AND #sk BETWEEN :from AND :to")
            .expressionAttributeNames(Map.of("#pk", TableDefinition.PK, "#sk", TableDefinition.SK))
            .expressionAttributeValues(
                Map.of(
                    ":pk", AttributeValue.fromS(FeedItems.partition(account)),
                    ":from", AttributeValue.fromS(FeedItems.ENDED + Times.millis(since)),
                    ":to", AttributeValue.fromS(FeedItems.ENDED + "~")))
            .build();
    return client.queryPaginator(request).items().stream()
        .map(item -> FeedItems.read(account, item))
        .toList();
  }

  @Override
  public List<AmazonId> ids(FeedKey key) {
    return reads
        .partition(FeedItems.partition(key.account()), FeedItems.rows(key))
        .flatMap(item -> FeedItems.ids(item).stream())
        .toList();
  }

  private static Map<String, AttributeValue> version(Feed feed) {
    return Map.of(":version", AttributeValue.fromN(Long.toString(feed.version())));
  }
}
