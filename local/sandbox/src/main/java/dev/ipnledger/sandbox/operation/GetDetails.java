package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.model.ProviderCredit;
import dev.ipnledger.sandbox.model.ProviderCreditReversal;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads one object below an order reference, as it is: {@code Get<kind>Details} takes its {@code
 * Amazon<kind>Id} and answers with its {@code <kind>Details}.
 *
 * @param <T> the kind of object
 */
final class GetDetails<T> implements Operation {
  private final OperationSpec spec;
  private final String idName;
  private final BiFunction<Account, String, T> find;
  private final Function<T, Element> print;

  private GetDetails(
      String kind, String source, BiFunction<Account, String, T> find, Function<T, Element> print) {
    this.idName = "Amazon" + kind + "Id";
    this.spec =
        OperationSpec.reading(
                "Get" + kind + "Details", Quota.READ, Parameter.id(idName).asRequired())
            .withResult(kind + "Details")
            .withErrors(ErrorCode.INVALID_TRANSACTION_ID, ErrorCode.INTERNAL_SERVER_ERROR)
            .from(source);
    this.find = requireNonNull(find, "find is null");
    this.print = requireNonNull(print, "print is null");
  }

  static GetDetails<Authorization> ofAuthorization(Lookup lookup) {
    return new GetDetails<>(
        "Authorization", "5.4, 5.5", lookup::authorization, AuthorizationXml::of);
  }

  static GetDetails<Capture> ofCapture(Lookup lookup) {
    return new GetDetails<>("Capture", "5.4, 5.5", lookup::capture, CaptureXml::of);
  }

  static GetDetails<Refund> ofRefund(Lookup lookup) {
    return new GetDetails<>("Refund", "5.4, 5.5", lookup::refund, RefundXml::of);
  }

  /** For the seller, and for the provider as well [I]. */
  static GetDetails<ProviderCredit> ofProviderCredit(Lookup lookup) {
    return new GetDetails<>(
        "ProviderCredit", "5.4 [S]", lookup::providerCredit, ProviderCreditXml::of);
  }

  /** For the seller, and for the provider as well [I]. */
  static GetDetails<ProviderCreditReversal> ofProviderCreditReversal(Lookup lookup) {
    return new GetDetails<>(
        "ProviderCreditReversal", "5.4 [S]", lookup::providerCreditReversal, ProviderCreditXml::of);
  }

  @Override
  public OperationSpec spec() {
    return spec;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    T found = find.apply(caller.account(), parameters.required(idName));
    return result().add(print.apply(found));
  }
}
