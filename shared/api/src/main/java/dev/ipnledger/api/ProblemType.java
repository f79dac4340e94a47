package dev.ipnledger.api;

import java.util.Locale;

/** Everything that can be wrong with a request, each with its section in {@code problems.md}. */
public enum ProblemType {
  BAD_PARAMETER(400, "A parameter is missing, malformed or not allowed here"),
  BAD_CURSOR(400, "The cursor was not made by this list"),
  NO_SUCH_RESOURCE(404, "The API has no such resource"),
  BAD_BODY(400, "The request's body is not the document that the resource takes"),
  BODY_TOO_LARGE(413, "The request's body is larger than any of its documents can be"),
  WRONG_ENVIRONMENT(400, "The id belongs to the other environment"),
  UNKNOWN_SELLER(404, "The seller is not served in this environment"),
  UNKNOWN_ID(404, "The ledger has nothing under this id"),
  CONTRADICTING_ANNOUNCEMENT(409, "The order was announced with another seller order id"),
  METHOD_NOT_ALLOWED(405, "The resource has no such method"),
  LEDGER_UNAVAILABLE(503, "The ledger could not be reached just now"),
  QUEUE_UNAVAILABLE(503, "The queue could not be reached just now");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The same for every occurrence. */
  public String title() {
    return title;
  }

  /** A reference to the type's section, relative to the root of the documentation. */
  public String uri() {
    return "problems.md#" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
