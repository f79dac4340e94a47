package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.model.Payments;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of operations, by action. */
final class Operations {
  private final Map<String, Operation> table;

  private Operations(List<Operation> operations) {
    table =
        operations.stream()
            .collect(Collectors.toUnmodifiableMap(Operation::action, Function.identity()));
  }

  static Operations on(Payments payments) {
    return new Operations(
        List.of(
            new GetServiceStatus(),
            new GetOrderReferenceDetails(payments.lookup()),
            new SetOrderReferenceDetails(payments.orderReferences()),
            new ConfirmOrderReference(payments.orderReferences()),
            new CancelOrderReference(payments.orderReferences()),
            new CloseOrderReference(payments.orderReferences()),
            new Authorize(payments.authorizations()),
            new GetAuthorizationDetails(payments.lookup()),
            new CloseAuthorization(payments.authorizations()),
            new CaptureOperation(payments.captures()),
            new GetCaptureDetails(payments.lookup()),
            new RefundOperation(payments.refunds()),
            new GetRefundDetails(payments.lookup())));
  }

  Operation find(String action) {
    Operation operation = table.get(action);
    if (operation == null) {
      throw Parameters.wrong("Action", "is not an operation of this service");
    }
    return operation;
  }
}
