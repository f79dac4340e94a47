package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Stored;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Defects of merging: which of several statements stands. */
final class MergeDefects {
  private MergeDefects() {}

  static LedgerTwist orderedByArrival(Ledger ledger) {
    return new Edit(ledger) {
      private final Map<ObjectRef, Claim<Status>> last = new HashMap<>();

      @Override
      Stored put(Evidence evidence) {
        Claim<Status> status = View.of(evidence.observation()).status();
        if (status != null) {
          last.put(evidence.observation().object(), status);
        }
        return super.put(evidence);
      }

      @Override
      ObjectItem edited(ObjectItem item) {
        return Items.with(item, last.getOrDefault(item.object(), item.view().status()));
      }
    };
  }

  static LedgerTwist newestEnvelopeWins(Ledger ledger) {
    return new Edit(ledger) {
      private final Map<ObjectRef, Claim<Status>> newest = new HashMap<>();

      @Override
      Stored put(Evidence evidence) {
        Claim<Status> status = View.of(evidence.observation()).status();
        if (status != null) {
          newest.merge(
              evidence.observation().object(),
              status,
              (one, other) ->
                  other.standing().asOf().isBefore(one.standing().asOf()) ? one : other);
        }
        return super.put(evidence);
      }

      @Override
      ObjectItem edited(ObjectItem item) {
        return Items.with(item, newest.getOrDefault(item.object(), item.view().status()));
      }
    };
  }

  static LedgerTwist firstWriterWins(Ledger ledger) {
    return new Edit(ledger) {
      @Override
      ObjectItem edited(ObjectItem item) {
        return right()
            .read(item.object())
            .object()
            .map(before -> before.view().status())
            .map(status -> Items.with(item, status))
            .orElse(item);
      }
    };
  }

  static LedgerTwist mergeForgotten(Ledger ledger) {
    return new LedgerTwist(ledger) {
      private final Map<ObjectRef, Observation> last = new HashMap<>();

      @Override
      Stored put(Evidence evidence) {
        last.put(evidence.observation().object(), evidence.observation());
        return super.put(evidence);
      }

      @Override
      ObjectItem put(ObjectItem item) {
        Observation only = last.get(item.object());
        return super.put(only == null ? item : Items.with(item, View.of(only)));
      }
    };
  }

  static LedgerTwist reasonDropped(Ledger ledger) {
    return new Edit(ledger) {
      @Override
      ObjectItem edited(ObjectItem item) {
        Claim<Status> status = item.view().status();
        return status == null
            ? item
            : Items.with(
                item,
                new Claim<>(
                    new Status(status.value().state(), null, null, status.value().lastUpdatedAt()),
                    status.standing(),
                    status.evidenceId()));
      }
    };
  }

  static LedgerTwist referenceDropped(Ledger ledger) {
    return new Edit(ledger) {
      @Override
      ObjectItem edited(ObjectItem item) {
        SortedMap<Fact, Claim<Value>> facts = new TreeMap<>(item.view().facts());
        facts.keySet().removeAll(Fact.referenceOf(item.object().kind()).stream().toList());
        return Items.stating(item, facts);
      }
    };
  }

  static LedgerTwist hundredfoldAmounts(Ledger ledger) {
    return new Edit(ledger) {
      @Override
      ObjectItem edited(ObjectItem item) {
        SortedMap<Fact, Claim<Value>> facts = new TreeMap<>(item.view().facts());
        Fact.amountOf(item.object().kind())
            .filter(fact -> item.view().fact(fact, Money.class).isPresent())
            .ifPresent(fact -> facts.computeIfPresent(fact, (_, claim) -> hundredfold(claim)));
        return Items.stating(item, facts);
      }
    };
  }

  private static Claim<Value> hundredfold(Claim<Value> claim) {
    // What is written often would be too large for a number otherwise.
    return claim.value() instanceof Money money && money.minorUnits() < 100_000_000
        ? new Claim<>(
            new Money(money.currency(), money.minorUnits() * 100),
            claim.standing(),
            claim.evidenceId())
        : claim;
  }
}
