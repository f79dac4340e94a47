package dev.ipnledger.sandbox.notify;

import java.util.Locale;
import java.util.Optional;

/** What may go wrong with a message on its way. */
public enum FaultAction {
  /** It never arrives. */
  DROP,
  /** It is delivered twice, with the same MessageId. */
  DUPLICATE,
  /** It is published twice, with two MessageIds. */
  REPUBLISH,
  /** It waits until it is released. */
  HOLD,
  /** It is overtaken by the next message of its topic. */
  REORDER,
  /** It arrives later by the fault's delay. */
  DELAY;

  /** Finds by name in any case. */
  public static Optional<FaultAction> named(String text) {
    for (FaultAction action : values()) {
      if (action.name().equalsIgnoreCase(text.strip())) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** The name in control documents, lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
