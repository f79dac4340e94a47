package dev.ipnledger.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.AccountReportContract;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.key.ItemKey;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbAccountReportsTest extends AccountReportContract {
  private static final DynamoDbClient CLIENT = LocalTable.client();
  private static final String TABLE = LocalTable.create(CLIENT);

  @Override
  protected AccountReports newReports() {
    LocalTable.clear(CLIENT, TABLE);
    return new DynamoDbAccountReports(CLIENT, TABLE);
  }

  @Test
  void itsItemIsTheSystemsOwnAndNoPartOfTheLedger() {
    assertThat(StoredKind.of(new ItemKey("A1SELLER#live#RECONCILE", "REPORT")))
        .isEqualTo(StoredKind.INTERNAL);
  }
}
