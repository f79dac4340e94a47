package dev.ipnledger.sandbox.notify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
  DELAY,
  /** Its signature is not that of its text. */
  CORRUPT_SIGNATURE,
  /** It is published to a topic of another AWS account; its signature is valid. */
  FOREIGN_TOPIC,
  /** The endpoint does not answer for as long as the fault's delay; without one, never. */
  ENDPOINT_DOWN;

  /** Finds by name in any case, with hyphens or underscores. */
  public static Optional<FaultAction> named(String text) {
    for (FaultAction action : values()) {
      if (action.key().equals(text.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** The name in control documents, such as {@code corrupt-signature}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All of them for an explanation: {@code drop, duplicate, ...}. */
  public static String all() {
    return Arrays.stream(values()).map(FaultAction::key).collect(Collectors.joining(", "));
  }
}
