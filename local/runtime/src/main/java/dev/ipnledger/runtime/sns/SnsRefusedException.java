package dev.ipnledger.runtime.sns;

/** A request that SNS refuses, with the code that it gives. */
final class SnsRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  SnsRefusedException(String code, String message) {
    super(message);
    this.code = code;
  }

  static SnsRefusedException invalid(String message) {
    return new SnsRefusedException("InvalidParameter", "Invalid parameter: " + message);
  }

  static SnsRefusedException notFound(String what) {
    return new SnsRefusedException("NotFound", what + " does not exist");
  }

  /** {@code InvalidParameter}, {@code NotFound} ... */
  String code() {
    return code;
  }
}
