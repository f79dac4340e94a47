package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Section;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.Answer.NotSent;
import dev.ipnledger.mws.Answer.Throttled;
import dev.ipnledger.mws.SellerAccess.Denied;
import dev.ipnledger.mws.SellerAccess.Granted;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.error.ErrorCode;
import dev.ipnledger.mws.request.SignedForm;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What every attempt has around it: keys, quota, stamp and signature. */
final class Attempt {
  /** When an hourly cap is reached and Amazon does not say when it starts anew. */
  private static final Duration HOUR = Duration.ofHours(1);

  private final SellerAccess access;
  private final QuotaGate quota;
  private final Share share;
  private final InstantSource clock;

  Attempt(SellerAccess access, QuotaGate quota, Share share, InstantSource clock) {
    this.access = requireNonNull(access, "access is null");
    this.quota = requireNonNull(quota, "quota is null");
    this.share = requireNonNull(share, "share is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** The exchange itself. */
  @FunctionalInterface
  interface Exchange {
    /**
     * @param now when the request was stamped
     */
    Answer with(SignedForm form, Instant now) throws IOException;
  }

  Answer make(Account account, Parameters parameters, Exchange exchange) {
    // Before anything else, so that a request that can't be made takes nothing from the quota.
    Operation operation = parameters.complete().operation();
    return switch (access.to(account, operation.section())) {
      case Denied denied -> new NotSent(denied.reason());
      case Granted granted ->
          within(quotaOwner(account, operation), account, parameters, granted, exchange);
    };
  }

  private Answer within(
      Account owner, Account account, Parameters parameters, Granted granted, Exchange exchange) {
    Operation operation = parameters.operation();
    Instant now = clock.instant();
    if (!quota.tryTake(owner, operation, share, now)) {
      return new NotSent(NotSent.Reason.NO_QUOTA);
    }
    Answer answer =
        send(
            SignedForm.of(parameters, account, granted.keys(), granted.endpoint(), now),
            now,
            exchange);
    if (answer instanceof Throttled throttled) {
      quota.drain(owner, operation, emptySince(owner, operation, throttled));
    }
    return answer;
  }

  private static Answer send(SignedForm form, Instant now, Exchange exchange) {
    try {
      return exchange.with(form, now);
    } catch (IOException e) {
      return Classification.ofFailure(e);
    }
  }

  /** Feeds and reports have one quota for both environments, so both take from one bucket. */
  private static Account quotaOwner(Account account, Operation operation) {
    return operation.section() == Section.OFF_AMAZON_PAYMENTS
        ? account
        : new Account(account.sellerId(), Environment.LIVE);
  }

  private Instant emptySince(Account owner, Operation operation, Throttled throttled) {
    Instant now = clock.instant();
    if (throttled.error().known().filter(ErrorCode.QUOTA_EXCEEDED::equals).isEmpty()) {
      return now;
    }
    Instant reset =
        throttled.resetsAt().filter(at -> !at.isAfter(now.plus(HOUR))).orElse(now.plus(HOUR));
    Instant since = reset.minusMillis(operation.quota(owner.environment()).restoreIntervalMs());
    return since.isBefore(now) ? now : since;
  }
}
