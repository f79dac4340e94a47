package dev.ipnledger.domain.attention;

import java.util.Locale;

/** How soon a condition needs a person. */
public enum Severity {
  CRITICAL("Now: money or goods are lost if nobody acts, or the ledger can not do its work."),
  WARNING("In working hours: a purchase stands still, or something contradicts itself."),
  NOTICE("To know of it: the system has done what was to be done.");

  private final String paragraph;

  Severity(String paragraph) {
    this.paragraph = paragraph;
  }

  /** When to act, a sentence for people. */
  public String paragraph() {
    return paragraph;
  }

  /** As alerts and their filters write it: {@code critical}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
