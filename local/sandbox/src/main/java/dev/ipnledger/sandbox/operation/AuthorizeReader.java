package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.AuthorizeRequest;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import java.util.List;

/** The parameters that Authorize and AuthorizeOnBillingAgreement share. */
final class AuthorizeReader {
  /** In minutes; also what holds when a call does not say. */
  private static final int LONGEST_TIMEOUT = 1440;

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.referenceId("AuthorizationReferenceId").asRequired(),
          Parameter.amount("AuthorizationAmount").asRequired(),
          Parameter.text("SellerAuthorizationNote", 255),
          Parameter.number("TransactionTimeout", LONGEST_TIMEOUT),
          Parameter.flag("CaptureNow"),
          Parameter.text("SoftDescriptor", 16),
          Parameter.credits("ProviderCreditList", "CreditAmount"));

  private AuthorizeReader() {}

  /**
   * Reads them. A SoftDescriptor without CaptureNow is dropped: it is meant for the capture, and
   * the guide's own batch sends one along.
   */
  static AuthorizeRequest read(Parameters parameters, String parentId) {
    boolean captureNow = parameters.flag("CaptureNow");
    AuthorizeRequest request =
        new AuthorizeRequest(
            parentId,
            parameters.required("AuthorizationReferenceId"),
            parameters.amount("AuthorizationAmount"),
            parameters.text("SellerAuthorizationNote"),
            parameters.number("TransactionTimeout", LONGEST_TIMEOUT, LONGEST_TIMEOUT),
            captureNow,
            captureNow ? parameters.text("SoftDescriptor") : null,
            parameters.credits("ProviderCreditList", "CreditAmount"));
    if (!captureNow && !request.credits().isEmpty()) {
      // It speaks of the capture, and money must not be lost on the way [I].
      throw Parameters.wrong("ProviderCreditList", "is only allowed with CaptureNow");
    }
    return request;
  }
}
