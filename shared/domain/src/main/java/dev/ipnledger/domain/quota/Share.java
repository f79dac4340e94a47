package dev.ipnledger.domain.quota;

import static java.util.Objects.requireNonNull;

/** Who takes from a bucket. Healing may empty it; answering notifications leaves half of it. */
public enum Share {
  PROCESS,
  RECONCILE;

  /** Calls that must still be allowed at once after this share has taken one. */
  public int reserve(Quota quota) {
    requireNonNull(quota, "quota is null");
    return switch (this) {
      // With an odd maximum the larger half is kept.
      case PROCESS -> quota.max() - quota.max() / 2;
      case RECONCILE -> 0;
    };
  }
}
