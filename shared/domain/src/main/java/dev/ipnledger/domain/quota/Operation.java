package dev.ipnledger.domain.quota;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import java.util.Optional;

/** Operations of Off-Amazon Payments and their quotas (guide, "Throttling"). */
public enum Operation {
  GET_ORDER_REFERENCE_DETAILS("GetOrderReferenceDetails", ObjectKind.ORDER_REFERENCE, Quotas.GET),
  GET_AUTHORIZATION_DETAILS("GetAuthorizationDetails", ObjectKind.AUTHORIZATION, Quotas.GET),
  GET_CAPTURE_DETAILS("GetCaptureDetails", ObjectKind.CAPTURE, Quotas.GET),
  GET_REFUND_DETAILS("GetRefundDetails", ObjectKind.REFUND, Quotas.GET),
  // The guide gives no quota for the rest; they are taken for alike.
  GET_BILLING_AGREEMENT_DETAILS(
      "GetBillingAgreementDetails", ObjectKind.BILLING_AGREEMENT, Quotas.GET),
  GET_PROVIDER_CREDIT_DETAILS("GetProviderCreditDetails", ObjectKind.PROVIDER_CREDIT, Quotas.GET),
  GET_PROVIDER_CREDIT_REVERSAL_DETAILS(
      "GetProviderCreditReversalDetails", ObjectKind.PROVIDER_CREDIT_REVERSAL, Quotas.GET);

  private final String wireName;
  private final ObjectKind subject;
  private final Quotas quotas;

  Operation(String wireName, ObjectKind subject, Quotas quotas) {
    this.wireName = wireName;
    this.subject = subject;
    this.quotas = quotas;
  }

  /** The {@code Action} of a request, in Amazon's spelling. */
  public String wireName() {
    return wireName;
  }

  /** The kind of object that the operation is about. */
  public ObjectKind subject() {
    return subject;
  }

  /** The quota, which is smaller in the sandbox. */
  public Quota quota(Environment environment) {
    return switch (requireNonNull(environment, "environment is null")) {
      case LIVE -> new Quota(quotas.liveMax, quotas.liveRestoreMs);
      case SANDBOX -> new Quota(quotas.sandboxMax, quotas.sandboxRestoreMs);
    };
  }

  /** The operation that reads an object of that kind; empty for chargebacks, which have none. */
  public static Optional<Operation> reading(ObjectKind kind) {
    for (Operation operation : values()) {
      if (operation.subject == kind) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }

  private enum Quotas {
    GET(20, 500, 5, 1_000);

    private final int liveMax;
    private final long liveRestoreMs;
    private final int sandboxMax;
    private final long sandboxRestoreMs;

    Quotas(int liveMax, long liveRestoreMs, int sandboxMax, long sandboxRestoreMs) {
      this.liveMax = liveMax;
      this.liveRestoreMs = liveRestoreMs;
      this.sandboxMax = sandboxMax;
      this.sandboxRestoreMs = sandboxRestoreMs;
    }
  }
}
