package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.StandingConditionContract;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemConditions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbStandingConditionsTest extends StandingConditionContract {
  private static final DynamoDbClient CLIENT = LocalTable.client();
  private static final String TABLE = LocalTable.create(CLIENT);

  @Override
  protected StandingConditions newConditions() {
    LocalTable.clear(CLIENT, TABLE);
    return new DynamoDbStandingConditions(CLIENT, TABLE);
  }

  @Override
  protected LedgerReads ledger() {
    return new DynamoDbLedger(CLIENT, TABLE);
  }

  @Override
  protected SystemConditions seen() {
    return new DynamoDbSystemConditions(CLIENT, TABLE);
  }
}
