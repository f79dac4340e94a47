package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.LedgerContract;
import dev.ipnledger.ledger.ListingContract;
import dev.ipnledger.ledger.OccurrenceContract;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.QuarantineContract;
import dev.ipnledger.ledger.ReferenceContract;
import dev.ipnledger.ledger.StepContract;
import dev.ipnledger.ledger.ViewCheckContract;
import org.junit.jupiter.api.Nested;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The contract of every ledger, against DynamoDB Local. */
class DynamoDbLedgerTest {
  private static final DynamoDbClient CLIENT = LocalTable.client();
  private static final String TABLE = LocalTable.create(CLIENT);

  private static Ledger empty() {
    LocalTable.clear(CLIENT, TABLE);
    return new DynamoDbLedger(CLIENT, TABLE);
  }

  @Nested
  class Steps extends StepContract {
    @Override
    protected Ledger newLedger() {
      return empty();
    }
  }

  @Nested
  class OccurrencesOfIt extends OccurrenceContract {
    @Override
    protected Occurrences newOccurrences() {
      LocalTable.clear(CLIENT, TABLE);
      return new DynamoDbOccurrences(CLIENT, TABLE);
    }
  }

  @Nested
  class Lists extends ListingContract {
    @Override
    protected Ledger newLedger() {
      return empty();
    }
  }

  @Nested
  class Single extends LedgerContract {
    @Override
    protected Ledger newLedger() {
      return empty();
    }
  }

  @Nested
  class SetAside extends QuarantineContract {
    @Override
    protected void newQuarantine() {
      LocalTable.clear(CLIENT, TABLE);
      ledger = new DynamoDbLedger(CLIENT, TABLE);
      quarantine = new DynamoDbQuarantine(CLIENT, TABLE);
      conditions = new DynamoDbSystemConditions(CLIENT, TABLE);
    }
  }

  @Nested
  class Names extends ReferenceContract {
    @Override
    protected Ledger newLedger() {
      return empty();
    }
  }

  @Nested
  class Watched extends ViewCheckContract {
    @Override
    protected Ledger newLedger() {
      return empty();
    }
  }
}
