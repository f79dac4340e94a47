package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Authorizations;
import dev.ipnledger.sandbox.model.BillingAgreements;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Ends one object, with the seller's words for why: the three Close operations and
 * CancelOrderReference. Their answers show no object.
 */
final class Ending implements Operation {
  private final OperationSpec spec;
  private final String idName;
  private final String reasonName;
  private final boolean withResult;
  private final Step step;

  /** What the model does. */
  @FunctionalInterface
  private interface Step {
    void run(Account caller, String id, @Nullable String cause, Instant at);
  }

  private Ending(
      OperationSpec spec, Parameter id, Parameter reason, boolean withResult, Step step) {
    this.spec = requireNonNull(spec, "spec is null");
    this.idName = id.name();
    this.reasonName = reason.name();
    this.withResult = withResult;
    this.step = requireNonNull(step, "step is null");
  }

  /** Gives the reserved funds back. */
  static Ending closeAuthorization(Authorizations authorizations) {
    Parameter id = Parameter.id("AmazonAuthorizationId").asRequired();
    Parameter reason = Parameter.text("ClosureReason", 255);
    OperationSpec spec =
        OperationSpec.changing("CloseAuthorization", Quota.CHANGE, id, reason)
            .withErrors(ErrorCode.INVALID_TRANSACTION_ID, ErrorCode.INVALID_AUTHORIZATION_STATUS)
            .from("5.4, 2.2; length of ClosureReason [U]");
    return new Ending(spec, id, reason, true, authorizations::close);
  }

  /** Cancels an order of which nothing was captured. */
  static Ending cancelOrderReference(OrderReferences orders) {
    Parameter id = Parameter.id("AmazonOrderReferenceId").asRequired();
    Parameter reason = Parameter.text("CancelationReason", 1024);
    OperationSpec spec =
        OperationSpec.changing("CancelOrderReference", Quota.CHANGE, id, reason)
            .withErrors(
                ErrorCode.INVALID_ORDER_REFERENCE_ID,
                ErrorCode.INVALID_ORDER_REFERENCE_STATUS,
                ErrorCode.INVALID_CANCEL_ATTEMPT)
            .from("5.4, 2.1");
    return new Ending(spec, id, reason, true, orders::cancel);
  }

  /** Ends authorizations; the Result element is missing in practice [O]. */
  static Ending closeOrderReference(OrderReferences orders) {
    Parameter id = Parameter.id("AmazonOrderReferenceId").asRequired();
    Parameter reason = Parameter.text("ClosureReason", 1024);
    OperationSpec spec =
        OperationSpec.changing("CloseOrderReference", Quota.CHANGE, id, reason)
            .withErrors(
                ErrorCode.INVALID_ORDER_REFERENCE_ID,
                ErrorCode.INVALID_ORDER_REFERENCE_STATUS,
                ErrorCode.INVALID_SANDBOX_SIMULATION)
            .from("5.4, 2.1");
    return new Ending(spec, id, reason, false, orders::close);
  }

  /** Ends charges on a billing agreement. */
  static Ending closeBillingAgreement(BillingAgreements agreements) {
    Parameter id = Parameter.id("AmazonBillingAgreementId").asRequired();
    Parameter reason = Parameter.text("ClosureReason", 1024);
    OperationSpec spec =
        OperationSpec.changing("CloseBillingAgreement", Quota.CHANGE, id, reason)
            .withErrors(
                ErrorCode.INVALID_BILLING_AGREEMENT_ID, ErrorCode.INVALID_BILLING_AGREEMENT_STATUS)
            .from("5.4 [S], 5.9; length [U]");
    return new Ending(spec, id, reason, true, agreements::close);
  }

  @Override
  public OperationSpec spec() {
    return spec;
  }

  @Override
  public @Nullable Element answer(Caller caller, Parameters parameters, Instant at) {
    step.run(caller.account(), parameters.required(idName), parameters.text(reasonName), at);
    return withResult ? result() : null;
  }
}
