package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

/**
 * Whether the seller's account can be used.
 *
 * @param status {@code ACTIVE} or {@code INACTIVE}, verbatim
 */
public record AccountStatus(String status) implements Result {
  public AccountStatus {
    requireNonNull(status, "status is null");
  }

  /** Whether payments can be made. */
  public boolean active() {
    return status.equalsIgnoreCase("ACTIVE");
  }
}
