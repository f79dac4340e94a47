package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of lifetimes (domain facts, 1.4), each row just before and at its end. */
class LifetimeTableTest {
  private static final String NOTE = "{\"SandboxSimulation\": {%s}}";

  /**
   * A row.
   *
   * @param makes brings an object into the state that lasts
   */
  private record Row(
      String what,
      Account environment,
      Duration lasts,
      String before,
      String after,
      Function<Scene, PaymentObject<?>> makes) {}

  private static Stream<Row> rows() {
    return Stream.of(Scene.SANDBOX, Scene.LIVE)
        .flatMap(
            account -> {
              boolean live = account.environment() == Environment.LIVE;
              return Stream.of(
                  row(
                      "an order in Draft",
                      account,
                      Duration.ofHours(3),
                      "Draft",
                      "Canceled/Stale",
                      scene -> scene.draft("20")),
                  row(
                      "a draft without a total",
                      account,
                      Duration.ofHours(3),
                      "Draft",
                      "Canceled/Stale",
                      scene -> scene.draft(null)),
                  row(
                      "an order in Open",
                      account,
                      Duration.ofDays(180),
                      "Open",
                      "Closed/Expired",
                      scene -> scene.open("20")),
                  row(
                      "an order in Suspended",
                      account,
                      Duration.ofDays(180),
                      "Suspended/InvalidPaymentMethod",
                      "Closed/Expired",
                      LifetimeTableTest::suspended),
                  row(
                      "an authorization in Open",
                      account,
                      Duration.ofDays(live ? 30 : 2),
                      "Open",
                      "Closed/ExpiredUnused",
                      scene -> scene.authorize(scene.open("20"), "5")),
                  row(
                      "an asynchronous authorization",
                      account,
                      Duration.ofSeconds(30),
                      "Pending",
                      "Open",
                      scene -> scene.authorize(scene.open("20"), "5", null, 1440, false)),
                  row(
                      "a refund",
                      account,
                      Duration.ofSeconds(30),
                      "Pending",
                      "Completed",
                      scene -> scene.refund(captured(scene), "1")),
                  row(
                      "a billing agreement in Draft",
                      account,
                      Duration.ofHours(3),
                      "Draft",
                      "Canceled/Stale",
                      LifetimeTableTest::agreement));
            });
  }

  private static Row row(
      String what,
      Account environment,
      Duration lasts,
      String before,
      String after,
      Function<Scene, PaymentObject<?>> makes) {
    return new Row(what, environment, lasts, before, after, makes);
  }

  private static OrderReference suspended(Scene scene) {
    OrderReference order = scene.open("20");
    scene.world.visit(
        at -> {
          order.choices(order.choices().withMethod(PaymentMethod.DECLINING_CARD));
          return at;
        });
    scene.authorize(order, "5");
    return order;
  }

  private static Capture captured(Scene scene) {
    return scene.capture(scene.authorize(scene.open("20"), "5"), "5");
  }

  private static BillingAgreement agreement(Scene scene) {
    return scene.visit((p, at) -> p.buyer().opensAgreement(scene.account, Region.EU, "EUR", at));
  }

  @TestFactory
  Stream<DynamicTest> whatLastsEndsInItsTimeAndNotBefore() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.environment().environment() + ": " + row.what() + " for " + row.lasts(),
                    () -> {
                      Scene scene = new Scene(row.environment());
                      PaymentObject<?> object = row.makes().apply(scene);
                      Duration passed = Duration.between(object.created(), scene.clock.instant());
                      Duration left = row.lasts().minus(passed);
                      scene.pass(left.minusMillis(1));
                      assertThat(status(object)).isEqualTo(row.before());
                      scene.pass(Duration.ofMillis(1));
                      assertThat(status(object)).isEqualTo(row.after());
                    }));
  }

  @Test
  void aCaptureIsMadeAtOnceForSevenDays() {
    Scene scene = new Scene(Scene.LIVE);
    OrderReference order = scene.open("100");
    Authorization early = scene.authorize(order, "5");
    Authorization late = scene.authorize(order, "5");
    scene.pass(Duration.ofDays(7).minusSeconds(1));
    assertThat(status(scene.capture(early, "5"))).isEqualTo("Completed");
    scene.pass(Duration.ofSeconds(2));
    Capture capture = scene.capture(late, "5");
    assertThat(status(capture)).isEqualTo("Pending");
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(capture)).isEqualTo("Completed");
  }

  @Test
  void anAccessTokenIsGoodFor55Minutes() {
    Scene scene = new Scene();
    String token = scene.visit((p, at) -> p.tokens().issue(at));
    Instant issued = scene.clock.instant();
    AccessTokens tokens = scene.payments.tokens();
    assertThat(tokens.valid(token, issued.plus(Duration.ofMinutes(55)).minusMillis(1))).isTrue();
    assertThat(tokens.valid(token, issued.plus(Duration.ofMinutes(55)))).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> simulatedTimesAreKeptInTheirBounds() {
    return Stream.of(
            "PaymentMethodUpdateTimeInMins 0 refused",
            "PaymentMethodUpdateTimeInMins 1 Open",
            "PaymentMethodUpdateTimeInMins 240 Open",
            "PaymentMethodUpdateTimeInMins 241 refused",
            "ExpirationTimeInMins 0 refused",
            "ExpirationTimeInMins 1 Closed/ExpiredUnused",
            "ExpirationTimeInMins 60 Closed/ExpiredUnused",
            "ExpirationTimeInMins 61 refused")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row,
                    () -> {
                      String[] parts = row.split(" ");
                      int minutes = Integer.parseInt(parts[1]);
                      boolean expires = parts[0].startsWith("Expiration");
                      String wish =
                          expires
                              ? "\"State\":\"Closed\", \"ReasonCode\":\"ExpiredUnused\""
                              : "\"State\":\"Declined\", \"ReasonCode\":\"InvalidPaymentMethod\"";
                      String note = NOTE.formatted(wish + ", \"" + parts[0] + "\":" + minutes);
                      Scene scene = new Scene();
                      OrderReference order = scene.open("20");
                      if (parts[2].equals("refused")) {
                        OrderReferenceRulesTest.refused(
                            ErrorCode.INVALID_SANDBOX_SIMULATION,
                            () -> scene.authorize(order, "5", note, 0, false));
                        return;
                      }
                      Authorization authorization = scene.authorize(order, "5", note, 0, false);
                      PaymentObject<?> waiting = expires ? authorization : order;
                      String before = status(waiting);
                      assertThat(before).isNotEqualTo(parts[2]);
                      scene.pass(Duration.ofMinutes(minutes).minusMillis(1));
                      assertThat(status(waiting)).isEqualTo(before);
                      scene.pass(Duration.ofMillis(1));
                      assertThat(status(waiting)).isEqualTo(parts[2]);
                    }));
  }
}
