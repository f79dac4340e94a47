package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.LedgerContract;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLedgerTest extends LedgerContract {
  private static final DynamoDbClient CLIENT = LocalTable.client();

  @Override
  protected Ledger newLedger() {
    return new DynamoDbLedger(CLIENT, LocalTable.create(CLIENT));
  }
}
