package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.AuthorizeRequest;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import java.util.ArrayList;
import java.util.List;

/** The parameters that Authorize and AuthorizeOnBillingAgreement share. */
final class AuthorizeReader {
  /** In minutes; also what holds when a call does not say. */
  private static final int LONGEST_TIMEOUT = 1440;

  private AuthorizeReader() {}

  /** The given ones first, then the shared ones. */
  static Parameter[] parameters(Parameter id, Parameter... more) {
    List<Parameter> all = new ArrayList<>();
    all.add(id);
    all.add(Parameter.referenceId("AuthorizationReferenceId").asRequired());
    all.add(Parameter.amount("AuthorizationAmount").asRequired());
    all.add(Parameter.text("SellerAuthorizationNote", 255));
    all.add(Parameter.number("TransactionTimeout", LONGEST_TIMEOUT));
    all.add(Parameter.flag("CaptureNow"));
    all.add(Parameter.text("SoftDescriptor", 16));
    all.add(Parameter.credits("ProviderCreditList", "CreditAmount"));
    all.addAll(List.of(more));
    return all.toArray(new Parameter[0]);
  }

  static AuthorizeRequest read(Parameters parameters, String parentId) {
    AuthorizeRequest request =
        new AuthorizeRequest(
            parentId,
            parameters.required("AuthorizationReferenceId"),
            parameters.amount("AuthorizationAmount"),
            parameters.text("SellerAuthorizationNote"),
            parameters.number("TransactionTimeout", LONGEST_TIMEOUT, LONGEST_TIMEOUT),
            parameters.flag("CaptureNow"),
            parameters.text("SoftDescriptor"),
            parameters.credits("ProviderCreditList", "CreditAmount"));
    if (!request.captureNow() && request.softDescriptor() != null) {
      throw Parameters.wrong("SoftDescriptor", "is only allowed with CaptureNow");
    }
    if (!request.captureNow() && !request.credits().isEmpty()) {
      // Like SoftDescriptor it speaks of the capture [I].
      throw Parameters.wrong("ProviderCreditList", "is only allowed with CaptureNow");
    }
    return request;
  }
}
