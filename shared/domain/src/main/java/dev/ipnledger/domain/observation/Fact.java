package dev.ipnledger.domain.observation;

import static dev.ipnledger.domain.observation.Fact.Nature.CHANGEABLE;
import static dev.ipnledger.domain.observation.Fact.Nature.FEE;
import static dev.ipnledger.domain.observation.Fact.Nature.FIXED;
import static dev.ipnledger.domain.observation.Fact.Nature.ROLL_UP;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.util.Optional;

/** What a document can state about an object besides its status, by the name of the element. */
public enum Fact {
  ORDER_TOTAL("OrderTotal", CHANGEABLE, Money.class),
  SELLER_ORDER_ID("SellerOrderId", CHANGEABLE, Text.class),
  PARENT_ID("ParentId", CHANGEABLE, Text.class),
  PARENT_TYPE("ParentType", CHANGEABLE, Text.class),

  AUTHORIZATION_REFERENCE_ID("AuthorizationReferenceId", FIXED, Text.class),
  AUTHORIZATION_AMOUNT("AuthorizationAmount", FIXED, Money.class),
  CAPTURED_AMOUNT("CapturedAmount", ROLL_UP, Money.class),
  AUTHORIZATION_FEE("AuthorizationFee", FEE, Money.class),
  CAPTURE_NOW("CaptureNow", FIXED, Flag.class),
  SOFT_DECLINE("SoftDecline", CHANGEABLE, Flag.class),

  CAPTURE_REFERENCE_ID("CaptureReferenceId", FIXED, Text.class),
  CAPTURE_AMOUNT("CaptureAmount", FIXED, Money.class),
  REFUNDED_AMOUNT("RefundedAmount", ROLL_UP, Money.class),
  CAPTURE_FEE("CaptureFee", FEE, Money.class),

  REFUND_REFERENCE_ID("RefundReferenceId", FIXED, Text.class),
  REFUND_TYPE("RefundType", FIXED, Text.class),
  REFUND_AMOUNT("RefundAmount", FIXED, Money.class),
  FEE_REFUNDED("FeeRefunded", FEE, Money.class),

  SELLER_BILLING_AGREEMENT_ID("SellerBillingAgreementId", CHANGEABLE, Text.class),
  /** What the last notification about a billing agreement came for; an open set. */
  EVENT_TYPE("EventType", CHANGEABLE, Text.class),
  AMOUNT_LIMIT_PER_TIME_PERIOD("AmountLimitPerTimePeriod", CHANGEABLE, Money.class),
  TIME_PERIOD_START_DATE("TimePeriodStartDate", CHANGEABLE, Moment.class),
  TIME_PERIOD_END_DATE("TimePeriodEndDate", CHANGEABLE, Moment.class),
  CURRENT_REMAINING_BALANCE("CurrentRemainingBalance", CHANGEABLE, Money.class),
  BILLING_AGREEMENT_CONSENT("BillingAgreementConsent", CHANGEABLE, Flag.class),

  PROVIDER_SELLER_ID("ProviderSellerId", FIXED, Text.class),
  CREDIT_REFERENCE_ID("CreditReferenceId", FIXED, Text.class),
  CREDIT_AMOUNT("CreditAmount", FIXED, Money.class),
  CREDIT_REVERSAL_REFERENCE_ID("CreditReversalReferenceId", FIXED, Text.class),
  /** Of a credit what was reversed of it so far; of a reversal its own amount. */
  CREDIT_REVERSAL_AMOUNT("CreditReversalAmount", ROLL_UP, Money.class),

  /** Holds the seller's CaptureReferenceId, whatever its name says. */
  AMAZON_CAPTURE_REFERENCE_ID("AmazonCaptureReferenceId", FIXED, Text.class),
  CHARGEBACK_AMOUNT("ChargebackAmount", FIXED, Money.class),

  CREATED_AT("CreationTimestamp", FIXED, Moment.class),
  EXPIRES_AT("ExpirationTimestamp", CHANGEABLE, Moment.class),
  CONVERTED_AMOUNT("ConvertedAmount", CHANGEABLE, Money.class),
  CONVERSION_RATE("ConversionRate", CHANGEABLE, Text.class),
  SOFT_DESCRIPTOR("SoftDescriptor", CHANGEABLE, Text.class);

  /** How a fact may change, which decides how its values are joined. */
  public enum Nature {
    /** Set at creation: a second distinct value is an anomaly. */
    FIXED,
    /** The last writer wins. */
    CHANGEABLE,
    /** A sum that Amazon keeps: the last writer wins, totals are never taken from it. */
    ROLL_UP,
    /** Right only in answers and reports: notifications state it in the buyer's currency. */
    FEE
  }

  private final String wireName;
  private final Nature nature;
  private final Class<? extends Value> type;

  Fact(String wireName, Nature nature, Class<? extends Value> type) {
    this.wireName = wireName;
    this.nature = nature;
    this.type = type;
  }

  /** The element's name in Amazon's documents. */
  public String wireName() {
    return wireName;
  }

  public Nature nature() {
    return nature;
  }

  /** The one class that this fact's values have. */
  public Class<? extends Value> type() {
    return type;
  }

  /** The object's own amount: the order's total, what was authorized, captured, refunded ... */
  public static Optional<Fact> amountOf(ObjectKind kind) {
    return switch (kind) {
      case ORDER_REFERENCE -> Optional.of(ORDER_TOTAL);
      case AUTHORIZATION -> Optional.of(AUTHORIZATION_AMOUNT);
      case CAPTURE -> Optional.of(CAPTURE_AMOUNT);
      case REFUND -> Optional.of(REFUND_AMOUNT);
      case PROVIDER_CREDIT -> Optional.of(CREDIT_AMOUNT);
      case PROVIDER_CREDIT_REVERSAL -> Optional.of(CREDIT_REVERSAL_AMOUNT);
      case CHARGEBACK -> Optional.of(CHARGEBACK_AMOUNT);
      case BILLING_AGREEMENT -> Optional.empty();
    };
  }

  /**
   * The seller's own id for the object, unique together with its kind (guide, "Idempotency"); for a
   * chargeback, which has none, the seller's id for the capture.
   */
  public static Optional<Fact> referenceOf(ObjectKind kind) {
    return switch (kind) {
      case ORDER_REFERENCE -> Optional.of(SELLER_ORDER_ID);
      case AUTHORIZATION -> Optional.of(AUTHORIZATION_REFERENCE_ID);
      case CAPTURE -> Optional.of(CAPTURE_REFERENCE_ID);
      case REFUND -> Optional.of(REFUND_REFERENCE_ID);
      case BILLING_AGREEMENT -> Optional.of(SELLER_BILLING_AGREEMENT_ID);
      case PROVIDER_CREDIT -> Optional.of(CREDIT_REFERENCE_ID);
      case PROVIDER_CREDIT_REVERSAL -> Optional.of(CREDIT_REVERSAL_REFERENCE_ID);
      case CHARGEBACK -> Optional.of(AMAZON_CAPTURE_REFERENCE_ID);
    };
  }
}
