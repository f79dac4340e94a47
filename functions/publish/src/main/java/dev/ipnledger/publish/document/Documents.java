package dev.ipnledger.publish.document;

import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.stream.ItemChange;
import java.util.List;
import java.util.Optional;

/**
 * What one write of an item has to tell: a pure function of the stream's record, so that a record
 * that is read again gives the same documents.
 *
 * @param event empty when nothing changed that an event shows
 * @param alerts the ends first, then what appeared; empty when no condition came or went
 */
public record Documents(Optional<ChangeEvent> event, List<Alert> alerts) {
  private static final Documents NONE = new Documents(Optional.empty(), List.of());

  public Documents {
    alerts = List.copyOf(alerts);
  }

  /** The documents of one write. An object is never removed, and if it is, nothing is told. */
  public static Documents of(ItemChange change) {
    Optional<ObjectItem> before = object(change.before());
    return object(change.after())
        .map(
            after ->
                new Documents(
                    ChangeEvent.of(before, after, change.at()),
                    ObjectAlerts.of(before, after, change.at())))
        .orElseGet(() -> system(change));
  }

  private static Documents system(ItemChange change) {
    Optional<SystemItem> before = condition(change.before());
    Optional<SystemItem> after = condition(change.after());
    if (before.isEmpty() == after.isEmpty()) {
      return NONE;
    }
    Alert alert =
        after
            .map(item -> SystemAlerts.of(item, Transition.RAISED, change))
            .orElseGet(
                () ->
                    SystemAlerts.of(
                        before.orElseThrow(),
                        change.acknowledged() ? Transition.ACKNOWLEDGED : Transition.OVER,
                        change));
    return new Documents(Optional.empty(), List.of(alert));
  }

  private static Optional<ObjectItem> object(Optional<Raised> item) {
    return item.filter(ObjectItem.class::isInstance).map(ObjectItem.class::cast);
  }

  private static Optional<SystemItem> condition(Optional<Raised> item) {
    return item.filter(SystemItem.class::isInstance).map(SystemItem.class::cast);
  }
}
