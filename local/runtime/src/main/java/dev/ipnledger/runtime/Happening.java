package dev.ipnledger.runtime;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/** Something that happened in a local run, for a person who watches. */
public sealed interface Happening {
  /** When, UTC. */
  Instant at();

  /**
   * A shop did something, or saw what it waited for.
   *
   * @param scenario the scenario's name
   * @param step one sentence, without a full stop
   */
  record PurchaseStep(Instant at, String scenario, String step) implements Happening {
    public PurchaseStep {
      requireNonNull(at, "at is null");
      requireNonNull(scenario, "scenario is null");
      requireNonNull(step, "step is null");
    }
  }

  /**
   * The sandbox's SNS tried to deliver a notification, or lost one on purpose.
   *
   * @param notificationType as on the wire, {@code PaymentCapture}; empty for a text handed in
   * @param objectId what it is about; empty for a text handed in
   * @param attempt 1 for the first; 0 for what was lost or has nowhere to go
   * @param outcome {@code delivered}, {@code lost}, {@code refused}, {@code will retry}, ...
   */
  record Delivery(Instant at, String notificationType, String objectId, int attempt, String outcome)
      implements Happening {
    public Delivery {
      requireNonNull(at, "at is null");
      requireNonNull(notificationType, "notificationType is null");
      requireNonNull(objectId, "objectId is null");
      requireNonNull(outcome, "outcome is null");
    }
  }

  /**
   * A change event was published.
   *
   * @param objectId the object's Amazon id
   * @param version of the object
   * @param state the object's, as it is now; empty when no document stated one
   * @param changed what is another than before; empty for an object that is new
   */
  record ChangeTold(Instant at, String objectId, long version, String state, List<String> changed)
      implements Happening {
    public ChangeTold {
      requireNonNull(at, "at is null");
      requireNonNull(objectId, "objectId is null");
      requireNonNull(state, "state is null");
      changed = List.copyOf(changed);
    }
  }

  /**
   * An alert was published.
   *
   * @param kind as in the catalogue
   * @param severity {@code critical}, {@code warning} or {@code notice}
   * @param transition {@code raised} or {@code cleared}
   * @param conditionId of the condition
   * @param detail what exactly; empty when the kind says it all
   */
  record AlertTold(
      Instant at,
      String kind,
      String severity,
      String transition,
      String conditionId,
      String detail)
      implements Happening {
    public AlertTold {
      requireNonNull(at, "at is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(severity, "severity is null");
      requireNonNull(transition, "transition is null");
      requireNonNull(conditionId, "conditionId is null");
      requireNonNull(detail, "detail is null");
    }
  }

  /**
   * An object is in another state in the ledger, or in the same for another reason.
   *
   * @param objectId the object's Amazon id
   * @param state in Amazon's spelling
   * @param reasonCode empty when there is none
   */
  record LedgerChange(Instant at, String objectId, String state, String reasonCode)
      implements Happening {
    public LedgerChange {
      requireNonNull(at, "at is null");
      requireNonNull(objectId, "objectId is null");
      requireNonNull(state, "state is null");
      requireNonNull(reasonCode, "reasonCode is null");
    }
  }
}
