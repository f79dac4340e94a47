package dev.ipnledger.domain.attention;

import java.util.Locale;

/** How soon a condition needs a person. */
public enum Severity {
  /** Now: money or goods are lost if nobody acts, or the ledger can not do its work. */
  CRITICAL,
  /** In working hours: a purchase stands still, or something contradicts itself. */
  WARNING,
  /** To know of it: the system has done what was to be done. */
  NOTICE;

  /** As alerts and their filters write it: {@code critical}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
