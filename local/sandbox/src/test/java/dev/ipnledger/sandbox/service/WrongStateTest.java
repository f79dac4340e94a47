package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of payments on an object in every state: {@code ok}, or the documented code with
 * its status and no change. A state is one that the call did not bring about itself, since a
 * repeated call finds its own effect and succeeds.
 */
class WrongStateTest {
  /** Operation, state of the object its id names, what comes back. */
  private static final String TABLE =
      """
      GetOrderReferenceDetails          Draft      ok
      GetOrderReferenceDetails          Open       ok
      GetOrderReferenceDetails          Suspended  ok
      GetOrderReferenceDetails          Canceled   ok
      GetOrderReferenceDetails          Closed     ok
      SetOrderReferenceDetails          Draft      ok
      SetOrderReferenceDetails          Open       405 OrderReferenceNotModifiable
      SetOrderReferenceDetails          Suspended  405 OrderReferenceNotModifiable
      SetOrderReferenceDetails          Canceled   405 OrderReferenceNotModifiable
      SetOrderReferenceDetails          Closed     405 OrderReferenceNotModifiable
      SetOrderAttributes                Draft      ok
      SetOrderAttributes                Open       ok
      SetOrderAttributes                Suspended  ok
      SetOrderAttributes                Canceled   405 OrderReferenceNotModifiable
      SetOrderAttributes                Closed     ok
      ConfirmOrderReference             Draft      ok
      ConfirmOrderReference             Open       ok
      ConfirmOrderReference             Suspended  400 PaymentMethodNotUpdated
      ConfirmOrderReference             Canceled   405 InvalidOrderReferenceStatus
      ConfirmOrderReference             Closed     405 InvalidOrderReferenceStatus
      CancelOrderReference              Draft      ok
      CancelOrderReference              Open       ok
      CancelOrderReference              Suspended  ok
      CancelOrderReference              Canceled   405 InvalidOrderReferenceStatus
      CancelOrderReference              Closed     405 InvalidOrderReferenceStatus
      CloseOrderReference               Draft      405 InvalidOrderReferenceStatus
      CloseOrderReference               Open       ok
      CloseOrderReference               Suspended  ok
      CloseOrderReference               Canceled   405 InvalidOrderReferenceStatus
      CloseOrderReference               Closed     405 InvalidOrderReferenceStatus
      Authorize                         Draft      405 InvalidOrderReferenceStatus
      Authorize                         Open       ok
      Authorize                         Suspended  405 InvalidOrderReferenceStatus
      Authorize                         Canceled   405 InvalidOrderReferenceStatus
      Authorize                         Closed     405 InvalidOrderReferenceStatus
      GetAuthorizationDetails           Pending    ok
      GetAuthorizationDetails           Open       ok
      GetAuthorizationDetails           Declined   ok
      GetAuthorizationDetails           Closed     ok
      CloseAuthorization                Pending    405 InvalidAuthorizationStatus
      CloseAuthorization                Open       ok
      CloseAuthorization                Declined   405 InvalidAuthorizationStatus
      CloseAuthorization                Closed     405 InvalidAuthorizationStatus
      Capture                           Pending    405 InvalidAuthorizationStatus
      Capture                           Open       ok
      Capture                           Declined   405 InvalidAuthorizationStatus
      Capture                           Closed     405 InvalidAuthorizationStatus
      GetCaptureDetails                 Pending    ok
      GetCaptureDetails                 Declined   ok
      GetCaptureDetails                 Completed  ok
      GetCaptureDetails                 Closed     ok
      Refund                            Pending    405 CaptureNotRefundable
      Refund                            Declined   405 CaptureNotRefundable
      Refund                            Completed  ok
      Refund                            Closed     405 CaptureNotRefundable
      GetRefundDetails                  Pending    ok
      GetRefundDetails                  Declined   ok
      GetRefundDetails                  Completed  ok
      GetBillingAgreementDetails        Draft      ok
      GetBillingAgreementDetails        Open       ok
      GetBillingAgreementDetails        Suspended  ok
      GetBillingAgreementDetails        Canceled   ok
      GetBillingAgreementDetails        Closed     ok
      SetBillingAgreementDetails        Draft      ok
      SetBillingAgreementDetails        Open       405 BillingAgreementNotModifiable
      SetBillingAgreementDetails        Suspended  405 BillingAgreementNotModifiable
      SetBillingAgreementDetails        Canceled   405 BillingAgreementNotModifiable
      SetBillingAgreementDetails        Closed     405 BillingAgreementNotModifiable
      ConfirmBillingAgreement           Draft      ok
      ConfirmBillingAgreement           Open       ok
      ConfirmBillingAgreement           Suspended  400 PaymentMethodNotUpdated
      ConfirmBillingAgreement           Canceled   405 InvalidBillingAgreementStatus
      ConfirmBillingAgreement           Closed     405 InvalidBillingAgreementStatus
      ValidateBillingAgreement          Draft      405 InvalidBillingAgreementStatus
      ValidateBillingAgreement          Open       ok
      ValidateBillingAgreement          Suspended  ok
      ValidateBillingAgreement          Canceled   405 InvalidBillingAgreementStatus
      ValidateBillingAgreement          Closed     405 InvalidBillingAgreementStatus
      AuthorizeOnBillingAgreement       Draft      405 InvalidBillingAgreementStatus
      AuthorizeOnBillingAgreement       Open       ok
      AuthorizeOnBillingAgreement       Suspended  405 InvalidBillingAgreementStatus
      AuthorizeOnBillingAgreement       Canceled   405 InvalidBillingAgreementStatus
      AuthorizeOnBillingAgreement       Closed     405 InvalidBillingAgreementStatus
      CreateOrderReferenceForId         Draft      405 InvalidBillingAgreementStatus
      CreateOrderReferenceForId         Open       ok
      CreateOrderReferenceForId         Suspended  405 InvalidBillingAgreementStatus
      CreateOrderReferenceForId         Canceled   405 InvalidBillingAgreementStatus
      CreateOrderReferenceForId         Closed     405 InvalidBillingAgreementStatus
      CloseBillingAgreement             Draft      405 InvalidBillingAgreementStatus
      CloseBillingAgreement             Open       ok
      CloseBillingAgreement             Suspended  ok
      CloseBillingAgreement             Canceled   405 InvalidBillingAgreementStatus
      CloseBillingAgreement             Closed     405 InvalidBillingAgreementStatus
      GetProviderCreditDetails          Completed  ok
      GetProviderCreditDetails          Closed     ok
      ReverseProviderCredit             Completed  ok
      ReverseProviderCredit             Closed     400 TransactionAmountExceeded
      GetProviderCreditReversalDetails  Pending    ok
      GetProviderCreditReversalDetails  Declined   ok
      GetProviderCreditReversalDetails  Completed  ok
      """;

  private record Row(String action, String state, String expected) {
    static Stream<Row> all() {
      return TABLE
          .lines()
          .map(line -> line.split(" +", 3))
          .map(parts -> new Row(parts[0], parts[1], parts[2]));
    }
  }

  private static List<OperationSpec> specs(InsideShop shop) {
    return shop.parts.services().operations().stream()
        .filter(spec -> spec.parameters().stream().anyMatch(WrongStateTest::namesAnObject))
        .toList();
  }

  private static boolean namesAnObject(Parameter parameter) {
    return parameter.type() == ParameterType.ID && ObjectInState.kind(parameter.name()).isPresent();
  }

  private static Parameter id(OperationSpec spec) {
    return spec.parameters().stream()
        .filter(WrongStateTest::namesAnObject)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTableHasEveryOperationInEveryState() {
    try (InsideShop shop = new InsideShop()) {
      TreeSet<String> expected = new TreeSet<>();
      for (OperationSpec spec : specs(shop)) {
        for (State<?> state : ObjectInState.kind(id(spec).name()).orElseThrow()) {
          expected.add(spec.action() + " " + state.wireName());
        }
      }
      assertThat(Row.all().map(row -> row.action() + " " + row.state()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOperationInEveryState() {
    return Row.all()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.action() + " in " + row.state() + ": " + row.expected(),
                    () -> {
                      try (InsideShop shop = new InsideShop()) {
                        check(shop, row);
                      }
                    }));
  }

  private static void check(InsideShop shop, Row row) {
    OperationSpec spec =
        specs(shop).stream()
            .filter(found -> found.action().equals(row.action()))
            .findFirst()
            .orElseThrow();
    Parameter id = id(spec);
    String object = new ObjectInState(shop).of(id.name(), row.state());
    String before = shop.everything();
    HttpAnswer answer = shop.call(InsideShop.SELLER, row.action(), call(spec, id, object));
    List<String> code = XmlReading.texts(answer.body(), "Code");
    String found = code.isEmpty() ? "ok" : answer.status() + " " + code.getFirst();
    assertThat(found).as(answer.body()).isEqualTo(row.expected());
    if (!code.isEmpty()) {
      assertThat(shop.everything()).isEqualTo(before);
    }
  }

  /** The required parameters, the object's id among them. */
  private static Map<String, String> call(OperationSpec spec, Parameter id, String object) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Parameter parameter : spec.parameters()) {
      if (parameter.required()) {
        switch (parameter.type()) {
          case AMOUNT -> {
            parameters.put(parameter.name() + ".Amount", "1");
            parameters.put(parameter.name() + ".CurrencyCode", "EUR");
          }
          case CHOICE -> parameters.put(parameter.name(), parameter.values().getFirst());
          default -> parameters.put(parameter.name(), "new-reference");
        }
      }
    }
    parameters.put(id.name(), object);
    return parameters;
  }

  @Test
  void everyCodeOfTheTableStandsInTheOperationsRow() {
    try (InsideShop shop = new InsideShop()) {
      Map<String, List<String>> known = new LinkedHashMap<>();
      for (OperationSpec spec : specs(shop)) {
        known.put(
            spec.action(),
            spec.errors().stream().map(error -> error.code()).collect(Collectors.toList()));
      }
      List<Row> refused = new ArrayList<>(Row.all().toList());
      refused.removeIf(row -> row.expected().equals("ok"));
      assertThat(refused)
          .allSatisfy(
              row ->
                  assertThat(known.get(row.action()))
                      .as(row.toString())
                      .contains(row.expected().split(" ", 2)[1]));
    }
  }
}
