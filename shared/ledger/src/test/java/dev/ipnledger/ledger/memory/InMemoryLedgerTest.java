package dev.ipnledger.ledger.memory;

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

/** The contract of every ledger, in memory. */
class InMemoryLedgerTest {
  @Nested
  class Steps extends StepContract {
    @Override
    protected Ledger newLedger() {
      return new InMemoryLedger();
    }
  }

  @Nested
  class OccurrencesOfIt extends OccurrenceContract {
    @Override
    protected Occurrences newOccurrences() {
      return new InMemoryOccurrences();
    }
  }

  @Nested
  class Lists extends ListingContract {
    @Override
    protected Ledger newLedger() {
      return new InMemoryLedger();
    }
  }

  @Nested
  class Single extends LedgerContract {
    @Override
    protected Ledger newLedger() {
      return new InMemoryLedger();
    }
  }

  @Nested
  class SetAside extends QuarantineContract {
    @Override
    protected void newQuarantine() {
      InMemoryLedger memory = new InMemoryLedger();
      InMemoryQuarantine kept = new InMemoryQuarantine(memory);
      ledger = memory;
      quarantine = kept;
      conditions = kept;
    }
  }

  @Nested
  class Names extends ReferenceContract {
    @Override
    protected Ledger newLedger() {
      return new InMemoryLedger();
    }
  }

  @Nested
  class Watched extends ViewCheckContract {
    @Override
    protected Ledger newLedger() {
      return new InMemoryLedger();
    }
  }
}
