package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.LeaseContract;
import dev.ipnledger.ledger.Leases;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLeasesTest extends LeaseContract {
  private static final DynamoDbClient CLIENT = LocalTable.client();
  private static final String TABLE = LocalTable.create(CLIENT);

  @Override
  protected Leases newLeases() {
    LocalTable.clear(CLIENT, TABLE);
    return new DynamoDbLeases(CLIENT, TABLE);
  }
}
