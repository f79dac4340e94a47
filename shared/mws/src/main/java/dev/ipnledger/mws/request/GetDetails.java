package dev.ipnledger.mws.request;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import java.util.Map;

/**
 * One of the four requests that read a payment object by its id: {@code GetOrderReferenceDetails},
 * {@code GetAuthorizationDetails}, {@code GetCaptureDetails}, {@code GetRefundDetails}.
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
    };
  }
}
