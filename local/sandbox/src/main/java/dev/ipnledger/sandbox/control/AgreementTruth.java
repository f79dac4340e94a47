package dev.ipnledger.sandbox.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ipnledger.sandbox.model.AgreementLimits;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A billing agreement as it really is, whatever was notified.
 *
 * @param environment {@code live} or {@code sandbox}
 * @param sellerBillingAgreementId null until the seller sets it
 * @param monthlyLimit what may be charged in a calendar month, UTC
 * @param remaining of the present month
 * @param consent whether the buyer ticked the box
 * @param paymentMethod what the buyer chose; null when it was never said, which means one that
 *     works
 * @param orders made from it, oldest first
 */
public record AgreementTruth(
    String sellerId,
    String environment,
    String agreementId,
    @Nullable String sellerBillingAgreementId,
    @JsonUnwrapped StateTruth status,
    AmountTruth monthlyLimit,
    AmountTruth remaining,
    boolean consent,
    @Nullable String paymentMethod,
    String createdAt,
    List<StateTruth> path,
    List<OrderTruth> orders) {
  static AgreementTruth of(BillingAgreement agreement, Instant at) {
    AgreementLimits month = AgreementLimits.of(agreement, at);
    return new AgreementTruth(
        agreement.account().sellerId(),
        agreement.account().environment().key(),
        agreement.id(),
        agreement.attributes().sellerBillingAgreementId(),
        StateTruth.of(agreement.lifecycle().current()),
        AmountTruth.of(month.limit()),
        AmountTruth.of(month.remaining()),
        agreement.consent(),
        agreement.choices().method() == null ? null : JsonFields.key(agreement.choices().method()),
        WireTime.millis(agreement.created()),
        StateTruth.path(agreement.lifecycle()),
        agreement.orders().stream().map(OrderTruth::of).toList());
  }
}
