package dev.ipnledger.sandbox.trigger;

import java.io.IOException;
import java.nio.file.Path;

/** Why nothing could be triggered; the message names the remedy. */
final class TriggerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean misused;

  private TriggerException(String message, boolean misused) {
    super(message);
    this.misused = misused;
  }

  static TriggerException unreachable(String address) {
    return new TriggerException(
        "no sandbox answers at "
            + address
            + "; start one with ./ledger run or ./ledger sandbox, name it with --at, or deliver"
            + " with --to",
        false);
  }

  static TriggerException unwritable(Path file, IOException cause) {
    return new TriggerException("cannot write " + file + ": " + cause.getMessage(), false);
  }

  static TriggerException refused(String detail) {
    return new TriggerException(detail, true);
  }

  /** Whether the caller asked for something that does not exist. */
  boolean misused() {
    return misused;
  }
}
