package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Parts;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** A shop in the sandbox's own process: no server, no signatures, a clock that stands still. */
final class InsideShop implements AutoCloseable {
  static final Account SELLER = new Account(Shop.SELLER, Environment.SANDBOX);

  final SandboxClock clock = SandboxClock.manual(Shop.START);
  final Parts parts = Parts.of(SandboxSettings.of(5, clock).withThrottling(false));

  /** The answer of a call, whatever it is. */
  HttpAnswer call(Account account, String action, Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put("Action", action);
    return parts.services().call(account, all);
  }

  /** A call that succeeds; returns the first text of an element of the answer. */
  String ok(String element, String action, String... namesAndValues) {
    HttpAnswer answer = call(SELLER, action, parameters(namesAndValues));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return XmlReading.texts(answer.body(), element).getFirst();
  }

  static Map<String, String> parameters(String... namesAndValues) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return parameters;
  }

  /** {@code name.Amount} and {@code name.CurrencyCode} in euros, before others. */
  static String[] euros(String name, String amount, String... others) {
    String[] all = new String[others.length + 4];
    all[0] = name + ".Amount";
    all[1] = amount;
    all[2] = name + ".CurrencyCode";
    all[3] = "EUR";
    System.arraycopy(others, 0, all, 4, others.length);
    return all;
  }

  <T> T visit(BiFunction<Payments, Instant, T> step) {
    return parts.payments().world().visit(at -> step.apply(parts.payments(), at));
  }

  void pass(Duration time) {
    clock.advance(time);
    parts.payments().world().poll();
  }

  /** A draft with a total in euros. */
  String draft(String total) {
    OrderAttributes attributes = OrderAttributes.of(Amount.of(total, "EUR"), "order-1");
    return visit(
        (payments, at) -> payments.buyer().placesOrder(SELLER, Region.EU, attributes, at).id());
  }

  String openOrder(String total) {
    String id = draft(total);
    ok("RequestId", "ConfirmOrderReference", "AmazonOrderReferenceId", id);
    return id;
  }

  String draftAgreement() {
    return visit(
        (payments, at) -> payments.buyer().opensAgreement(SELLER, Region.EU, "EUR", at).id());
  }

  String openAgreement() {
    String id = draftAgreement();
    ok("RequestId", "ConfirmBillingAgreement", "AmazonBillingAgreementId", id);
    return id;
  }

  /** An authorization of 10 euros; returns its id. */
  String authorize(String order, String reference, String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "AmazonOrderReferenceId";
    all[1] = order;
    all[2] = "AuthorizationReferenceId";
    all[3] = reference;
    System.arraycopy(more, 0, all, 4, more.length);
    return ok("AmazonAuthorizationId", "Authorize", euros("AuthorizationAmount", "10", all));
  }

  /** A capture of 10 euros; returns its id. */
  String capture(String authorization, String reference, String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "AmazonAuthorizationId";
    all[1] = authorization;
    all[2] = "CaptureReferenceId";
    all[3] = reference;
    System.arraycopy(more, 0, all, 4, more.length);
    return ok("AmazonCaptureId", "Capture", euros("CaptureAmount", "10", all));
  }

  static String simulation(String state, String reason) {
    return "{\"SandboxSimulation\": {\"State\":\""
        + state
        + "\""
        + (reason == null ? "" : ", \"ReasonCode\":\"" + reason + "\"")
        + "}}";
  }

  /** Everything there is: objects with their paths, feeds, requests for reports, reports. */
  String everything() {
    StringBuilder all = new StringBuilder();
    var world = parts.payments().world();
    world.look(
        at -> {
          for (PaymentObject<?> object : world.objects()) {
            all.append(object.id()).append(object.lifecycle().path()).append('\n');
          }
          return at;
        });
    for (String list : new String[] {"FeedSubmission", "ReportRequest", "Report"}) {
      String body = call(SELLER, "Get" + list + "List", Map.of("MaxCount", "100")).body();
      all.append(body, 0, body.indexOf("<ResponseMetadata>"));
    }
    return all.toString();
  }

  @Override
  public void close() {
    parts.close();
  }
}
