package dev.ipnledger.publish.stream;

import org.jspecify.annotations.Nullable;

/** A record of the stream that this version of the software can not publish, now or later. */
public final class UnreadableRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableRecordException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
