package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.Stored;
import dev.ipnledger.ledger.VersionConflictException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;

/** Defects of writing: what is lost, skipped, or taken for done. */
final class WriteDefects {
  private WriteDefects() {}

  static LedgerTwist versionUnchecked(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      ObjectItem put(ObjectItem item) {
        try {
          return super.put(item);
        } catch (VersionConflictException e) {
          long version = right().read(item.object()).object().map(ObjectItem::version).orElse(0L);
          return super.put(Items.at(item, version));
        }
      }
    };
  }

  static LedgerTwist duplicateIsShortCut(Ledger ledger) {
    return new LedgerTwist(ledger) {
      private final Set<ObjectRef> duplicates = new HashSet<>();

      @Override
      Stored put(Evidence evidence) {
        Stored stored = super.put(evidence);
        if (stored.outcome() == Outcome.DUPLICATE) {
          duplicates.add(evidence.observation().object());
        } else {
          duplicates.remove(evidence.observation().object());
        }
        return stored;
      }

      @Override
      ObjectItem put(ObjectItem item) {
        return duplicates.remove(item.object()) ? item.written() : super.put(item);
      }
    };
  }

  static LedgerTwist evidenceNotKept(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Stored put(Evidence evidence) {
        return new Stored(Outcome.RECORDED, evidence.observation());
      }
    };
  }

  static LedgerTwist answerWithoutEvidence(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
        right().put(item);
        return Optional.empty();
      }
    };
  }

  static LedgerTwist answerForgotten(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
        return Optional.empty();
      }
    };
  }

  static LedgerTwist writeNotAwaited(Ledger ledger) {
    return new LedgerTwist(ledger) {
      private int writes;

      @Override
      ObjectItem put(ObjectItem item) {
        return ++writes % 20 == 0 ? item.written() : super.put(item);
      }
    };
  }

  static LedgerTwist throttledIsDone(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      ObjectItem put(ObjectItem item) {
        try {
          return super.put(item);
        } catch (SdkException e) {
          return item.written();
        }
      }
    };
  }

  static LedgerTwist throttledEvidenceIsDone(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Stored put(Evidence evidence) {
        try {
          return super.put(evidence);
        } catch (SdkException e) {
          return new Stored(Outcome.RECORDED, evidence.observation());
        }
      }
    };
  }

  static LedgerTwist refundsNotWritten(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      ObjectItem put(ObjectItem item) {
        return item.object().kind() == ObjectKind.REFUND ? item.written() : super.put(item);
      }

      @Override
      Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
        return item.object().kind() == ObjectKind.REFUND
            ? Optional.empty()
            : super.putAnswer(answer, item);
      }
    };
  }

  static LedgerTwist onlyFirstOfBatch(Ledger ledger) {
    return new LedgerTwist(ledger) {
      private final Set<ObjectRef> pending = new HashSet<>();

      @Override
      Stored put(Evidence evidence) {
        return pending.add(evidence.observation().object())
            ? super.put(evidence)
            : new Stored(Outcome.DUPLICATE, evidence.observation());
      }

      @Override
      ObjectItem put(ObjectItem item) {
        pending.remove(item.object());
        return super.put(item);
      }
    };
  }
}
