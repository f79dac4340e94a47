package dev.ipnledger.cli.stack;

import org.jspecify.annotations.Nullable;

/**
 * The ledger, or a part of it that a command needs, can't be reached; the message names it and the
 * remedy. It ends any command with {@code ExitCodes.MISSING}.
 */
public final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StackException(String message) {
    this(message, null);
  }

  public StackException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
