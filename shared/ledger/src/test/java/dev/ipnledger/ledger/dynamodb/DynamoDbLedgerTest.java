package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.LedgerContract;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLedgerTest extends LedgerContract {
  private static final DynamoDbClient CLIENT = LocalTable.client();

  private static final String TABLE = LocalTable.create(CLIENT);

  @Override
  protected Ledger newLedger() {
    LocalTable.clear(CLIENT, TABLE);
    return new DynamoDbLedger(CLIENT, TABLE);
  }
}
