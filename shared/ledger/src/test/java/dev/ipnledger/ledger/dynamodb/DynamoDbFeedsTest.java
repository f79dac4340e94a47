package dev.ipnledger.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.FeedContract;
import dev.ipnledger.ledger.feed.Feeds;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbFeedsTest extends FeedContract {
  private static final DynamoDbClient CLIENT = LocalTable.client();
  private static final String TABLE = LocalTable.create(CLIENT);

  @Override
  protected Feeds newFeeds() {
    LocalTable.clear(CLIENT, TABLE);
    return new DynamoDbFeeds(CLIENT, TABLE);
  }

  @AfterEach
  void everyItemIsKnownAsTheSystemsOwnAndGoesByItself() {
    assertThat(CLIENT.scan(scan -> scan.tableName(TABLE)).items())
        .isNotEmpty()
        .allSatisfy(
            item -> {
              assertThat(StoredKind.of(Attributes.keyOf(item))).isEqualTo(StoredKind.INTERNAL);
              assertThat(item).containsKey(TableDefinition.EXPIRES_AT);
            });
  }
}
