package dev.ipnledger.api;

import static java.util.Objects.requireNonNull;

/**
 * A problem document (RFC 9457).
 *
 * @param type a URI reference, relative to the root of the documentation
 * @param title the same for every problem of the type
 * @param status the HTTP status
 * @param detail what is wrong with this request and what to do about it
 */
public record Problem(String type, String title, int status, String detail) {
  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    requireNonNull(type, "type is null");
    requireNonNull(title, "title is null");
    requireNonNull(detail, "detail is null");
  }

  /** A problem of that type. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type.uri(), type.title(), type.status(), detail);
  }
}
