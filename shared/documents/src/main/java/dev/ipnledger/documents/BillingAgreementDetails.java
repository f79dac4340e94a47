package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A billing agreement, with its limits. */
@XmlAccessorType(XmlAccessType.FIELD)
final class BillingAgreementDetails implements DetailsElement {
  @XmlElement(name = "AmazonBillingAgreementId")
  List<Leaf> amazonBillingAgreementId = new ArrayList<>();

  @XmlElement(name = "SellerBillingAgreementAttributes")
  List<SellerBillingAgreementAttributes> sellerBillingAgreementAttributes = new ArrayList<>();

  @XmlElement(name = "BillingAgreementStatus")
  List<StatusBlock> billingAgreementStatus = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "BillingAgreementLimits")
  List<BillingAgreementLimits> billingAgreementLimits = new ArrayList<>();

  @XmlElement(name = "BillingAgreementConsent")
  List<Leaf> billingAgreementConsent = new ArrayList<>();

  @XmlElement(name = "ReleaseEnvironment")
  List<Leaf> releaseEnvironment = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.BILLING_AGREEMENT;
  }

  @Override
  public String idName() {
    return "AmazonBillingAgreementId";
  }

  @Override
  public List<Leaf> id() {
    return amazonBillingAgreementId;
  }

  @Override
  public void state(Stated stated) {
    stated.fact(
        Fact.SELLER_BILLING_AGREEMENT_ID,
        sellerBillingAgreementAttributes.stream()
            .flatMap(attributes -> attributes.sellerBillingAgreementId.stream())
            .toList(),
        Need.NEVER);
    stated.seller(
        sellerBillingAgreementAttributes.stream()
            .flatMap(attributes -> attributes.sellerId.stream())
            .toList());
    stated.status("BillingAgreementStatus", billingAgreementStatus);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.money(
        Fact.AMOUNT_LIMIT_PER_TIME_PERIOD,
        billingAgreementLimits.stream()
            .flatMap(limits -> limits.amountLimitPerTimePeriod.stream())
            .toList(),
        Need.IN_NOTIFICATIONS);
    stated.fact(
        Fact.TIME_PERIOD_START_DATE,
        billingAgreementLimits.stream()
            .flatMap(limits -> limits.timePeriodStartDate.stream())
            .toList(),
        Need.IN_NOTIFICATIONS);
    stated.fact(
        Fact.TIME_PERIOD_END_DATE,
        billingAgreementLimits.stream()
            .flatMap(limits -> limits.timePeriodEndDate.stream())
            .toList(),
        Need.IN_NOTIFICATIONS);
    stated.money(
        Fact.CURRENT_REMAINING_BALANCE,
        billingAgreementLimits.stream()
            .flatMap(limits -> limits.currentRemainingBalance.stream())
            .toList(),
        Need.IN_NOTIFICATIONS);
    stated.fact(Fact.BILLING_AGREEMENT_CONSENT, billingAgreementConsent, Need.IN_NOTIFICATIONS);
    stated.environment(releaseEnvironment);
  }

  /** What the seller attached. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class SellerBillingAgreementAttributes {
    @XmlElement(name = "SellerId")
    List<Leaf> sellerId = new ArrayList<>();

    @XmlElement(name = "SellerBillingAgreementId")
    List<Leaf> sellerBillingAgreementId = new ArrayList<>();
  }

  /** What may be charged in the present period. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class BillingAgreementLimits {
    @XmlElement(name = "AmountLimitPerTimePeriod")
    List<Price> amountLimitPerTimePeriod = new ArrayList<>();

    @XmlElement(name = "TimePeriodStartDate")
    List<Leaf> timePeriodStartDate = new ArrayList<>();

    @XmlElement(name = "TimePeriodEndDate")
    List<Leaf> timePeriodEndDate = new ArrayList<>();

    @XmlElement(name = "CurrentRemainingBalance")
    List<Price> currentRemainingBalance = new ArrayList<>();
  }
}
