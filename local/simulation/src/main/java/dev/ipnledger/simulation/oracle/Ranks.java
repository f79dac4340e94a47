package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.ledger.ObjectItem;

/** How far an object is on its way, by Amazon's documents alone and not by the ledger's tables. */
final class Ranks {
  private Ranks() {}

  /** From 0, for an unknown status, to 3, for one that is never left. */
  static int of(ObjectItem item) {
    return switch (item.view().state().orElse("")) {
      case "" -> 0;
      case "Draft", "Pending" -> 1;
      case "Open", "Suspended" -> 2;
      case "Completed" -> item.object().kind() == ObjectKind.CAPTURE ? 2 : 3;
      default -> 3;
    };
  }
}
