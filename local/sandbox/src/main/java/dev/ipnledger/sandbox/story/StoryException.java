package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.shop.Exchange;

/** A story that cannot go on; the message says why. */
public final class StoryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private StoryException(String message) {
    super(message);
  }

  static StoryException refused(Exchange exchange) {
    return new StoryException(
        exchange.action()
            + " was answered "
            + exchange.status()
            + " "
            + exchange.text("Code")
            + ": "
            + exchange.text("Message"));
  }

  static StoryException notRefused(Exchange exchange, String code) {
    return new StoryException(
        "%s was to be refused with %s, and was answered %d %s"
            .formatted(exchange.action(), code, exchange.status(), exchange.text("Code")));
  }

  static StoryException explained(String detail) {
    return new StoryException(detail);
  }

  static StoryException unknownField(String field, String known) {
    return new StoryException("no field " + field + " can be set; there are: " + known);
  }

  static StoryException nobody() {
    return new StoryException(
        "no such seller is registered there; register one with POST /control/sellers");
  }
}
