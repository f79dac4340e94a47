package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import java.util.Optional;

/** Changes each object before it is written. */
abstract class Edit extends LedgerTwist {
  Edit(Ledger ledger) {
    super(ledger);
  }

  abstract ObjectItem edited(ObjectItem item);

  @Override
  ObjectItem put(ObjectItem item) {
    return super.put(edited(item));
  }

  @Override
  Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
    return super.putAnswer(answer, edited(item));
  }
}
