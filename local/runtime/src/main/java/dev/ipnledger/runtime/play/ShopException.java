package dev.ipnledger.runtime.play;

/** A scenario that can't go on; the message says at which step and why. */
public final class ShopException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ShopException(String message) {
    super(message);
  }

  ShopException(String message, Throwable cause) {
    super(message, cause);
  }
}
