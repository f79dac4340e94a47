package dev.ipnledger.sns.gate;

import java.util.Locale;

/** Why a signed message is kept aside instead of being applied. */
public enum QuarantineCause {
  /** The topic belongs to one of Amazon's accounts, but no seller of the registry lists it. */
  UNKNOWN_TOPIC;

  /** The name in the queue, in logs and in counts. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
