package dev.ipnledger.domain.quota;

import dev.ipnledger.domain.Account;
import java.time.Instant;

/**
 * Asked before each call to Amazon. One bucket for each account and operation, shared by everything
 * that calls with that account's keys.
 */
public interface QuotaGate {
  /**
   * Takes the right to one call, now or not at all; it is not given back when the call fails.
   *
   * @return false when the share has used up what it may; nothing was taken then
   */
  boolean tryTake(Account account, Operation operation, Share share, Instant now);

  /**
   * Amazon said {@code RequestThrottled} or {@code QuotaExceeded}: whatever the bucket held, it is
   * empty from {@code since} on, and the next call is allowed one restore interval later.
   *
   * @param since now, or a later time when Amazon says that nothing is allowed before
   */
  void drain(Account account, Operation operation, Instant since);
}
