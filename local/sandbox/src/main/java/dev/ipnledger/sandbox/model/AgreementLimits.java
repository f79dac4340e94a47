package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How much of a billing agreement's calendar month is left.
 *
 * @param limit per month
 * @param start of the month, UTC, inclusive
 * @param end of the month, exclusive
 * @param remaining what may still be charged in it
 */
public record AgreementLimits(Amount limit, Instant start, Instant end, Amount remaining) {
  public AgreementLimits {
    requireNonNull(limit, "limit is null");
    requireNonNull(start, "start is null");
    requireNonNull(end, "end is null");
    requireNonNull(remaining, "remaining is null");
  }

  /**
   * The month in which {@code at} lies. Authorizations of the month that are Pending or Open hold
   * their amount, captured ones what was captured; what was given back is free again [I].
   */
  public static AgreementLimits of(BillingAgreement agreement, Instant at) {
    LocalDate first = at.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    Instant start = first.atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant end = first.plusMonths(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Amount limit = agreement.monthlyLimit();
    Amount used =
        agreement.orders().stream()
            .flatMap(order -> order.authorizations().stream())
            .filter(authorization -> !authorization.created().isBefore(start))
            .map(Authorization::held)
            .reduce(Amount.zero(limit.currency()), Amount::plus);
    Amount remaining = used.exceeds(limit) ? Amount.zero(limit.currency()) : limit.minus(used);
    return new AgreementLimits(limit, start, end, remaining);
  }
}
