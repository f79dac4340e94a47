package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Found;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Defects of healing: what is never asked about again. */
final class AgendaDefects {
  private AgendaDefects() {}

  /**
   * @param forgets of which item, seen with the one before it, what is due is lost
   */
  private static LedgerTwist forgetting(
      Ledger ledger, BiPredicate<ObjectItem, Optional<ObjectItem>> forgets) {
    return new LedgerTwist(ledger) {
      private ObjectItem without(ObjectItem item) {
        return forgets.test(item, right().read(item.object()).object())
            ? Items.with(item, Optional.<Due>empty())
            : item;
      }

      @Override
      ObjectItem put(ObjectItem item) {
        return super.put(without(item));
      }

      @Override
      Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
        return super.putAnswer(answer, without(item));
      }
    };
  }

  static LedgerTwist lost(Ledger ledger) {
    return forgetting(ledger, (_, _) -> true);
  }

  static LedgerTwist lostOnNoChange(Ledger ledger) {
    return forgetting(
        ledger, (item, before) -> before.filter(old -> old.view().equals(item.view())).isPresent());
  }

  static LedgerTwist lostWithAnswer(Ledger ledger) {
    return forgetting(ledger, (item, _) -> item.upkeep().failedAttempts() == 0);
  }

  static LedgerTwist lostAfterFailure(Ledger ledger) {
    return forgetting(ledger, (item, _) -> item.upkeep().failedAttempts() > 0);
  }

  static LedgerTwist pendingRests(Ledger ledger) {
    return forgetting(ledger, (item, _) -> item.view().isIn(States.PENDING));
  }

  static LedgerTwist openAuthorizationRests(Ledger ledger) {
    return forgetting(
        ledger,
        (item, _) ->
            item.object().kind() == ObjectKind.AUTHORIZATION && item.view().isIn(States.OPEN));
  }

  static LedgerTwist othersNotLookedUp(Ledger ledger) {
    return forgetting(
        ledger,
        (item, _) ->
            item.due().filter(due -> !due.target().equals(item.object().id())).isPresent());
  }

  static LedgerTwist wrongUnit(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
        return super.putAnswer(
            answer,
            Items.with(
                item,
                item.due()
                    .map(
                        due ->
                            due.operation() == null
                                ? due
                                : new Due(
                                    due.operation(),
                                    due.target(),
                                    due.at().plus(Duration.ofDays(60))))));
      }
    };
  }

  static LedgerTwist parentAssumedKnown(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Found read(ObjectRef object) {
        return new Found(super.read(object).object(), true);
      }
    };
  }

  static LedgerTwist liveNotReconciled(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Optional<ObjectItem> object(Account account, AmazonId id) {
        return account.environment() == Environment.LIVE
            ? Optional.empty()
            : super.object(account, id);
      }
    };
  }
}
