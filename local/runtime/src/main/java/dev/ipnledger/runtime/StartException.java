package dev.ipnledger.runtime;

import org.jspecify.annotations.Nullable;

/** A part of the local run that can't start; the message names the part and what to do about it. */
public class StartException extends RuntimeException {
  public StartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
