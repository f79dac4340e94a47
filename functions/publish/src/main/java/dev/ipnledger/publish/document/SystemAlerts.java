package dev.ipnledger.publish.document;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.stream.ItemChange;

/** The alert of a condition that no payment object carries, such as a message set aside. */
final class SystemAlerts {
  private static final String CODE = "SEE_TO_IT";

  private SystemAlerts() {}

  /**
   * @param item as it stands, or as it stood before it was over
   */
  static Alert of(SystemItem item, Transition transition, ItemChange change) {
    return new Alert(
        Alert.FORMAT_VERSION,
        item.id() + "@" + change.sequenceNumber(),
        item.id(),
        transition.label(),
        transition.because(),
        item.kind().wireName(),
        item.kind().severity().label(),
        item.owner().sellerId().orElse(null),
        item.owner().environment().map(Environment::slug).orElse(null),
        null,
        null,
        null,
        null,
        null,
        Times.of(item.since()),
        Times.of(change.at()),
        ObjectAlerts.age(item.since(), change.at()),
        item.kind().paragraph(),
        item.details().get("problem"),
        item.details().isEmpty() ? null : item.details(),
        new Advised(CODE, item.kind().remedy()));
  }
}
