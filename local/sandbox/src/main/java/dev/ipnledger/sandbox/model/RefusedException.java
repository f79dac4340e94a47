package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

/** The service refuses a call; nothing has changed. The message is meant for the caller. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ErrorCode code;
  private final int httpStatus;
  private final String explanation;

  public RefusedException(ErrorCode code, String explanation) {
    this(code, code.httpStatus(), explanation);
  }

  /** For the codes whose status differs between regions. */
  public RefusedException(ErrorCode code, int httpStatus, String explanation) {
    super(code.code() + ": " + explanation);
    this.code = requireNonNull(code, "code is null");
    this.httpStatus = httpStatus;
    this.explanation = explanation;
  }

  public ErrorCode code() {
    return code;
  }

  public int httpStatus() {
    return httpStatus;
  }

  /** The text of the {@code Message} element. */
  public String explanation() {
    return explanation;
  }
}
