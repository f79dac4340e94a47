package dev.ipnledger.api;

import static java.util.Objects.requireNonNull;

/** A request that gets a problem document for an answer. */
public final class ProblemException extends RuntimeException {
  private final ProblemType type;
  private final String detail;

  /**
   * A problem with this request.
   *
   * @param detail what is wrong and the remedy; the caller reads it
   */
  public ProblemException(ProblemType type, String detail) {
    super(detail);
    this.type = requireNonNull(type, "type is null");
    this.detail = requireNonNull(detail, "detail is null");
  }

  /** Which kind of problem. */
  public ProblemType type() {
    return type;
  }

  /** The document that answers the request. */
  public Problem problem() {
    return Problem.of(type, detail);
  }
}
