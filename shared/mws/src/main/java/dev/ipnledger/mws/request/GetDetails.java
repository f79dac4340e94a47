package dev.ipnledger.mws.request;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import java.util.Map;

/**
 * A request that reads a payment object by its id. Every kind of object has one but the chargeback.
 *
 * @param operation which of them; {@link Operation#reading} tells it by the kind of object
 * @param id whose details; the service refuses one of another kind
 */
public record GetDetails(Operation operation, AmazonId id) {
  public GetDetails {
    requireNonNull(operation, "operation is null");
    requireNonNull(id, "id is null");
  }

  /** The request's own parameters by name, not encoded. */
  public Map<String, String> parameters() {
    return Map.of("Action", operation.wireName(), idParameter(), id.text());
  }

  /** The local name of the root of an answer that is no error. */
  public String answerRoot() {
    return operation.wireName() + "Response";
  }

  private String idParameter() {
    return switch (operation) {
      case GET_ORDER_REFERENCE_DETAILS -> "AmazonOrderReferenceId";
      case GET_AUTHORIZATION_DETAILS -> "AmazonAuthorizationId";
      case GET_CAPTURE_DETAILS -> "AmazonCaptureId";
      case GET_REFUND_DETAILS -> "AmazonRefundId";
      case GET_BILLING_AGREEMENT_DETAILS -> "AmazonBillingAgreementId";
      case GET_PROVIDER_CREDIT_DETAILS -> "AmazonProviderCreditId";
      case GET_PROVIDER_CREDIT_REVERSAL_DETAILS -> "AmazonProviderCreditReversalId";
    };
  }
}
