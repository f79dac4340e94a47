package dev.ipnledger.sandbox.trouble;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may go wrong with a call. */
public enum ServiceFaultAction {
  /** RequestThrottled; nothing happens. */
  THROTTLE,
  /** ServiceUnavailable, 503; nothing happens. */
  UNAVAILABLE,
  /** InternalServerError, 500; nothing happens. */
  INTERNAL_ERROR,
  /** The answer comes later by the fault's delay. */
  SLOW,
  /** The call has its effect, and the connection ends without an answer. */
  ANSWER_LOST,
  /** Bad Gateway as an HTML page; nothing happens. */
  HTML_502,
  /** Gateway Timeout as an HTML page; the call has its effect all the same. */
  HTML_504;

  /** Finds by name in any case, with hyphens or underscores. */
  public static Optional<ServiceFaultAction> named(String text) {
    for (ServiceFaultAction action : values()) {
      if (action.key().equals(text.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** The name in control documents, such as {@code answer-lost}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All of them for an explanation. */
  public static String all() {
    return Arrays.stream(values()).map(ServiceFaultAction::key).collect(Collectors.joining(", "));
  }
}
