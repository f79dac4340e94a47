package dev.ipnledger.domain.batch;

import java.util.Locale;

/**
 * How a batch ended. The guide's table and the schema write {@code COMPLETED} and {@code FAILED},
 * the guide's sample {@code Complete}; all are understood, in any case.
 */
public enum BatchStatus {
  COMPLETED,
  FAILED,
  /** None that any document describes: a person has to look. */
  UNKNOWN;

  /** The status as a notification writes it. */
  public static BatchStatus of(String text) {
    return switch (text.strip().toUpperCase(Locale.ROOT)) {
      case "COMPLETED", "COMPLETE" -> COMPLETED;
      case "FAILED" -> FAILED;
      default -> UNKNOWN;
    };
  }
}
