package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Parts;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SandboxClock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of payments with every parameter of its row bent: the documented refusal, never a
 * 500, and nothing in the world changes.
 */
class OperationMatrixTest {
  private static final Account SELLER = new Account(Shop.SELLER, Environment.SANDBOX);
  private static final Account STRANGER = new Account("STRANGER1", Environment.SANDBOX);
  private static Parts parts;

  /** A good value for each parameter that holds an id. */
  private static final Map<String, String> IDS = new LinkedHashMap<>();

  @BeforeAll
  static void makeObjects() {
    parts = Parts.of(SandboxSettings.of(5, SandboxClock.manual(Shop.START)).withThrottling(false));
    var payments = parts.payments();
    String order =
        payments
            .world()
            .visit(
                at ->
                    payments
                        .buyer()
                        .placesOrder(
                            SELLER,
                            Region.EU,
                            OrderAttributes.of(Amount.of("100", "EUR"), "order-1"),
                            at)
                        .id());
    String agreement =
        payments
            .world()
            .visit(at -> payments.buyer().opensAgreement(SELLER, Region.EU, "EUR", at).id());
    good(SELLER, "ConfirmOrderReference", "AmazonOrderReferenceId", order);
    good(SELLER, "ConfirmBillingAgreement", "AmazonBillingAgreementId", agreement);
    String captured =
        text(
            good(
                SELLER,
                "Authorize",
                with(
                    amount("AuthorizationAmount", "10"),
                    "AmazonOrderReferenceId",
                    order,
                    "AuthorizationReferenceId",
                    "used-a",
                    "TransactionTimeout",
                    "0",
                    "CaptureNow",
                    "true",
                    "ProviderCreditList.member.1.ProviderId",
                    "PROVIDER1",
                    "ProviderCreditList.member.1.CreditAmount.Amount",
                    "2",
                    "ProviderCreditList.member.1.CreditAmount.CurrencyCode",
                    "EUR")),
            "<member>");
    String authorization =
        text(
            good(
                SELLER,
                "Authorize",
                with(
                    amount("AuthorizationAmount", "10"),
                    "AmazonOrderReferenceId",
                    order,
                    "AuthorizationReferenceId",
                    "open-a",
                    "TransactionTimeout",
                    "0")),
            "<AmazonAuthorizationId>");
    String credit =
        text(good(SELLER, "GetCaptureDetails", "AmazonCaptureId", captured), "<ProviderCreditId>");
    IDS.put("AmazonOrderReferenceId", order);
    IDS.put("AmazonBillingAgreementId", agreement);
    IDS.put("Id", agreement);
    IDS.put("AmazonAuthorizationId", authorization);
    IDS.put("AmazonCaptureId", captured);
    IDS.put("AmazonProviderCreditId", credit);
    IDS.put(
        "AmazonRefundId",
        text(
            good(
                SELLER,
                "Refund",
                with(
                    amount("RefundAmount", "1"),
                    "AmazonCaptureId",
                    captured,
                    "RefundReferenceId",
                    "used-r")),
            "<AmazonRefundId>"));
    IDS.put(
        "AmazonProviderCreditReversalId",
        text(
            good(
                SELLER,
                "ReverseProviderCredit",
                with(
                    amount("CreditReversalAmount", "1"),
                    "AmazonProviderCreditId",
                    credit,
                    "CreditReversalReferenceId",
                    "used-q")),
            "<AmazonProviderCreditReversalId>"));
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  private static String[] amount(String prefix, String value) {
    return new String[] {prefix + ".Amount", value, prefix + ".CurrencyCode", "EUR"};
  }

  private static String[] with(String[] first, String... more) {
    String[] all = new String[first.length + more.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  private static HttpAnswer call(Account account, String action, Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put("Action", action);
    return parts.services().call(account, all);
  }

  private static HttpAnswer good(Account account, String action, String... namesAndValues) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    HttpAnswer answer = call(account, action, parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static String text(HttpAnswer answer, String tag) {
    int start = answer.body().indexOf(tag) + tag.length();
    assertThat(start).as(answer.body()).isGreaterThan(tag.length());
    return answer.body().substring(start, answer.body().indexOf('<', start));
  }

  private static Stream<OperationSpec> specs() {
    return parts.services().operations().stream().filter(spec -> !spec.source().startsWith("7."));
  }

  /** A call that would be read without complaint, in all its required parameters. */
  private static Map<String, String> required(OperationSpec spec) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Parameter parameter : spec.parameters()) {
      if (parameter.required()) {
        put(parameters, parameter);
      }
    }
    return parameters;
  }

  private static void put(Map<String, String> parameters, Parameter parameter) {
    String name = parameter.name();
    switch (parameter.type()) {
      case ID -> parameters.put(name, IDS.get(name));
      case REFERENCE_ID -> parameters.put(name, "new-reference");
      case AMOUNT -> {
        parameters.put(name + ".Amount", "1.00");
        parameters.put(name + ".CurrencyCode", "EUR");
      }
      case CHOICE -> parameters.put(name, parameter.values().getFirst());
      default -> parameters.put(name, "text");
    }
  }

  /** Every object with its path of states. */
  private static String world() {
    var world = parts.payments().world();
    return world.look(
        at -> {
          StringBuilder all = new StringBuilder();
          for (PaymentObject<?> object : world.objects()) {
            all.append(object.id()).append(object.lifecycle().path()).append('\n');
          }
          return all.toString();
        });
  }

  private static void refused(
      Account account,
      OperationSpec spec,
      Map<String, String> parameters,
      String code,
      int status) {
    String before = world();
    HttpAnswer answer = call(account, spec.action(), parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("<Code>" + code, "<Type>Sender</Type>", "<RequestId>");
    assertThat(world()).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> everyRequiredParameterMissing() {
    return specs()
        .flatMap(
            spec ->
                required(spec).keySet().stream()
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                spec.action() + " without " + name,
                                () -> {
                                  Map<String, String> parameters = required(spec);
                                  parameters.remove(name);
                                  refused(SELLER, spec, parameters, "InvalidParameterValue", 400);
                                })));
  }

  @TestFactory
  Stream<DynamicTest> everyParameterTooLongOrOfTheWrongType() {
    List<DynamicTest> tests = new ArrayList<>();
    specs()
        .forEach(
            spec -> {
              for (Parameter parameter : spec.parameters()) {
                bent(parameter)
                    .forEach(
                        (how, change) ->
                            tests.add(
                                DynamicTest.dynamicTest(
                                    spec.action() + ": " + parameter.name() + " " + how,
                                    () -> {
                                      Map<String, String> parameters = required(spec);
                                      parameters.putAll(change);
                                      refused(
                                          SELLER, spec, parameters, "InvalidParameterValue", 400);
                                    })));
              }
            });
    assertThat(tests).hasSizeGreaterThan(150);
    return tests.stream();
  }

  private static Map<String, Map<String, String>> bent(Parameter parameter) {
    String name = parameter.name();
    return switch (parameter.type()) {
      case TEXT, ID ->
          Map.of(
              "too long", Map.of(name, "x".repeat(parameter.longest() + 1)),
              "not XML", Map.of(name, "a\u0001b"));
      case REFERENCE_ID ->
          Map.of("too long", Map.of(name, "x".repeat(33)), "with a space", Map.of(name, "a b"));
      case AMOUNT ->
          Map.of(
              "negative", Map.of(name + ".Amount", "-1", name + ".CurrencyCode", "EUR"),
              "with a comma", Map.of(name + ".Amount", "1,00", name + ".CurrencyCode", "EUR"),
              "too fine", Map.of(name + ".Amount", "1.001", name + ".CurrencyCode", "EUR"),
              "in no currency", Map.of(name + ".Amount", "1", name + ".CurrencyCode", "euro"));
      case FLAG -> Map.of("neither true nor false", Map.of(name, "yes"));
      case NUMBER ->
          Map.of("no number", Map.of(name, "ten"), "too large", Map.of(name, "999999999"));
      case TIME -> Map.of("no time", Map.of(name, "yesterday"));
      case CHOICE -> Map.of("another word", Map.of(name, "Something"));
      case LIST -> Map.of("too long", Map.of(name + ".1", "x".repeat(parameter.longest() + 1)));
      case CREDITS -> Map.of("without an amount", Map.of(name + ".member.1.ProviderId", "P"));
    };
  }

  @TestFactory
  Stream<DynamicTest> everyUnknownIdAndEveryObjectOfAnotherSeller() {
    return specs()
        .filter(spec -> spec.parameters().stream().anyMatch(p -> p.type() == ParameterType.ID))
        .flatMap(
            spec -> {
              String id =
                  spec.parameters().stream()
                      .filter(p -> p.type() == ParameterType.ID)
                      .findFirst()
                      .orElseThrow()
                      .name();
              Map<String, String> unknown = required(spec);
              unknown.put(id, "S02-0000000-0000000");
              return Stream.of(
                  DynamicTest.dynamicTest(
                      spec.action() + " with an unknown id",
                      () -> refused(SELLER, spec, unknown, "Invalid", 404)),
                  DynamicTest.dynamicTest(
                      spec.action() + " by a stranger",
                      () -> refused(STRANGER, spec, required(spec), "Invalid", 404)));
            });
  }
}
