package dev.ipnledger.ledger;

/** A cursor that this listing never gave out. The remedy is to start again without one. */
public final class InvalidCursorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public InvalidCursorException() {
    super("not a cursor of this listing: use one that it returned, or none");
  }
}
