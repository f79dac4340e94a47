package dev.ipnledger.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.BillingAgreementState;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.sandbox.model.State;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementsTest {
  private static final String ACCOUNT =
      "\"sellerId\":\"" + Shop.SELLER + "\",\"environment\":\"sandbox\"";
  private static final String MONEY = "\"amount\":\"10.00\",\"currency\":\"EUR\"";

  private Shop shop;

  /** A state to be put into; without a reason where it may have none. */
  record Wanted(String kind, String state, String reason) {
    String json() {
      return ",\"state\":\""
          + state
          + "\""
          + (reason == null ? "" : ",\"reason\":\"" + reason + "\"");
    }
  }

  static Stream<Wanted> everything() {
    return Stream.of(
            all("orders", OrderReferenceState.values()),
            all("agreements", BillingAgreementState.values()),
            all("authorizations", AuthorizationState.values()),
            all("captures", CaptureState.values()),
            all("refunds", RefundState.values()))
        .flatMap(stream -> stream);
  }

  private static <S extends Enum<S> & State<S>> Stream<Wanted> all(String kind, S[] states) {
    return Arrays.stream(states)
        .flatMap(
            state ->
                Stream.concat(
                    state.reasons().isEmpty() || state.reasonOptional()
                        ? Stream.of(new Wanted(kind, state.wireName(), null))
                        : Stream.empty(),
                    state.reasons().stream()
                        .map(Reason::code)
                        .map(reason -> new Wanted(kind, state.wireName(), reason))));
  }

  @BeforeEach
  void start() {
    shop =
        new Shop(settings -> settings.withNotifications(settings.notifications().drivenByClock()));
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private Reply place(String kind, String body) {
    return shop.client.control("POST", "/control/" + kind, "{" + body + "}");
  }

  private String placed(String kind, String idField, String body) {
    Reply reply = place(kind, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return reply.json().get(idField).asText();
  }

  private String order() {
    return placed(
        "orders",
        "orderReferenceId",
        ACCOUNT + ",\"total\":\"50\",\"currency\":\"EUR\",\"state\":\"Open\"");
  }

  private String authorization(String more) {
    return placed(
        "authorizations",
        "authorizationId",
        "\"orderReferenceId\":\"" + order() + "\"," + MONEY + more);
  }

  private String capture(String authorization, String more) {
    return placed(
        "captures", "captureId", "\"authorizationId\":\"" + authorization + "\"," + MONEY + more);
  }

  private String parent(String kind) {
    return switch (kind) {
      case "orders" -> ACCOUNT + ",\"total\":\"50\",\"currency\":\"EUR\"";
      case "agreements" -> ACCOUNT + ",\"currency\":\"EUR\"";
      case "authorizations" -> "\"orderReferenceId\":\"" + order() + "\"," + MONEY;
      case "captures" -> "\"authorizationId\":\"" + authorization("") + "\"," + MONEY;
      default -> "\"captureId\":\"" + capture(authorization(""), "") + "\"," + MONEY;
    };
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyKindIsPutIntoEveryStateWithEveryReasonAndItIsAnnounced(Wanted wanted) {
    String parent = parent(wanted.kind());
    shop.pass(Duration.ZERO);
    shop.inbox.clear();
    Reply reply = place(wanted.kind(), parent + wanted.json());
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    assertThat(reply.json().get("state").asText()).isEqualTo(wanted.state());
    assertThat(reply.json().path("reasonCode").asText(null)).isEqualTo(wanted.reason());
    shop.pass(Duration.ZERO);
    List<String> told =
        shop.inbox.summaries().stream().map(line -> line.replaceFirst(".* ", "")).toList();
    if (wanted.state().equals("Draft") || wanted.state().equals("Pending")) {
      assertThat(told).doesNotContain(wanted.state());
    } else {
      assertThat(told).contains(wanted.state());
    }
  }

  @Test
  void aCompletedCaptureClosesItsAuthorizationAndACompletedRefundCounts() {
    String authorization = authorization("");
    String capture = capture(authorization, "");
    placed("refunds", "refundId", "\"captureId\":\"" + capture + "\"," + MONEY);
    var truth = shop.control().truth().getLast().authorizations().getLast();
    assertThat(truth.status().state()).isEqualTo("Closed");
    assertThat(truth.status().reasonCode()).isEqualTo("MaxCapturesProcessed");
    assertThat(truth.captures().getFirst().refundedAmount().amount()).isEqualTo("10.00");
    assertThat(shop.orderState(shop.control().truth().getLast().orderReferenceId()))
        .isEqualTo("Open");
  }

  @Test
  void whatIsPendingOrOpenGoesOnByItself() {
    authorization(",\"state\":\"Pending\"");
    shop.pass(Duration.ofSeconds(30));
    assertThat(lastAuthorization()).isEqualTo("Open");
    shop.pass(Duration.ofDays(2));
    assertThat(lastAuthorization()).isEqualTo("Closed");
    capture(authorization(""), ",\"state\":\"Pending\"");
    shop.pass(Duration.ofSeconds(30));
    assertThat(
            shop.control()
                .truth()
                .getLast()
                .authorizations()
                .getLast()
                .captures()
                .getLast()
                .status()
                .state())
        .isEqualTo("Completed");
  }

  private String lastAuthorization() {
    return shop.control().truth().getLast().authorizations().getLast().status().state();
  }

  @Test
  void theSignedApiKnowsWhatWasPut() {
    String order = order();
    placed(
        "authorizations",
        "authorizationId",
        "\"orderReferenceId\":\"%s\",\"referenceId\":\"mine\",%s".formatted(order, MONEY));
    Reply other = shop.authorize(order, "mine", "3");
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.body()).contains("DuplicateRequest");
    assertThat(shop.client.call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order).body())
        .contains("<State>Open</State>");
  }

  @Test
  void whatCannotBeIsNamedAndChangesNothing() {
    JsonNode before = shop.client.control("GET", "/control/truth", null).json();
    String order = ACCOUNT + ",\"total\":\"50\",\"currency\":\"EUR\"";
    refused(400, "orders", order + ",\"state\":\"Paid\"", "Draft, Open, Suspended");
    refused(400, "orders", order + ",\"state\":\"Closed\"", "MaxAmountCharged");
    refused(400, "orders", order + ",\"state\":\"Open\",\"reason\":\"Stale\"", "has no reason");
    refused(400, "orders", order + ",\"state\":\"Closed\",\"reason\":\"Late\"", "Late");
    refused(400, "orders", order + ",\"state\":\"Closed\",\"reason\":\"Stale\"", "Expired");
    refused(404, "orders", order.replace(Shop.SELLER, "NOBODY"), "POST /control/sellers");
    refused(404, "captures", "\"authorizationId\":\"S02-0\"," + MONEY, "S02-0");
    assertThat(shop.client.control("GET", "/control/truth", null).json()).isEqualTo(before);
    String draft = placed("orders", "orderReferenceId", ACCOUNT);
    refused(409, "authorizations", "\"orderReferenceId\":\"" + draft + "\"," + MONEY, "no total");
    refused(
        400,
        "authorizations",
        "\"orderReferenceId\":\"" + order() + "\",\"amount\":\"1\",\"currency\":\"USD\"",
        "EUR");
  }

  private void refused(int status, String kind, String body, String said) {
    Reply reply = place(kind, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.json().get("detail").asText().toLowerCase(Locale.ROOT))
        .contains(said.toLowerCase(Locale.ROOT));
  }
}
