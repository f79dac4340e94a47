package dev.ipnledger.sandbox.control;

/** A control request that cannot be carried out; the message tells the person why. */
final class ControlException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int httpStatus;
  private final String explanation;

  private ControlException(int httpStatus, String message) {
    super(message);
    this.httpStatus = httpStatus;
    this.explanation = message;
  }

  static ControlException badRequest(String message) {
    return new ControlException(400, message);
  }

  static ControlException notFound(String message) {
    return new ControlException(404, message);
  }

  static ControlException conflict(String message) {
    return new ControlException(409, message);
  }

  static ControlException unavailable(String message) {
    return new ControlException(503, message);
  }

  /** The text for the caller. */
  String explanation() {
    return explanation;
  }

  int httpStatus() {
    return httpStatus;
  }
}
