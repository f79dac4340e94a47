package dev.ipnledger.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a seller does in whatever order, money stays inside its limits. */
class MoneyLimitsTest {
  private static final String[] NOTES = {
    null,
    null,
    null,
    OrderReferenceRulesTest.simulate("Declined", "InvalidPaymentMethod"),
    OrderReferenceRulesTest.simulate("Declined", "AmazonRejected"),
    OrderReferenceRulesTest.simulate("Declined", "TransactionTimedOut"),
    OrderReferenceRulesTest.simulate("Closed", "ExpiredUnused"),
    OrderReferenceRulesTest.simulate("Pending", null),
    OrderReferenceRulesTest.simulate("Closed", "AmazonClosed")
  };

  @Property(tries = 150)
  void moneyStaysWithinLimitsAndPathsWithinTheTables(@ForAll long seed) {
    Random random = new Random(seed);
    Scene scene = new Scene(random.nextBoolean() ? Scene.SANDBOX : Scene.LIVE);
    List<OrderReference> orders =
        new ArrayList<>(List.of(scene.open("200"), scene.open("0.10"), scene.draft("20")));
    int refusals = 0;
    for (int i = 0; i < 150; i++) {
      OrderReference order = orders.get(random.nextInt(orders.size()));
      try {
        step(scene, random, order);
      } catch (RefusedException e) {
        assertThat(e.code()).isNotEqualTo(ErrorCode.INTERNAL_SERVER_ERROR);
        refusals++;
      }
      for (OrderReference each : orders) {
        check(each);
      }
    }
    assertThat(refusals).isLessThan(150);
  }

  private static void step(Scene scene, Random random, OrderReference order) {
    List<Authorization> authorizations = order.authorizations();
    List<Capture> captures = order.captures().toList();
    String note = NOTES[random.nextInt(NOTES.length)];
    switch (random.nextInt(10)) {
      case 0, 1, 2 ->
          scene.authorize(
              order, money(random), note, random.nextBoolean() ? 0 : 60, random.nextInt(4) == 0);
      case 3, 4 -> {
        if (!authorizations.isEmpty()) {
          scene.capture(pick(random, authorizations), money(random), note);
        }
      }
      case 5, 6 -> {
        if (!captures.isEmpty()) {
          scene.refund(pick(random, captures), money(random), note);
        }
      }
      case 7 -> scene.pass(Duration.ofSeconds(random.nextInt(200_000)));
      case 8 -> scene.confirm(order);
      default -> rare(scene, random, order);
    }
  }

  private static void rare(Scene scene, Random random, OrderReference order) {
    switch (random.nextInt(8)) {
      case 0 -> scene.run((orders, at) -> orders.cancel(scene.account, order.id(), null, at));
      case 1 -> scene.run((orders, at) -> orders.close(scene.account, order.id(), null, at));
      case 2 -> scene.visit((p, at) -> p.buyer().repairsPaymentMethod(order, at));
      case 3 -> scene.visit((p, at) -> p.buyer().choosesAnotherPaymentMethod(order));
      default -> {
        if (!order.authorizations().isEmpty()) {
          Authorization authorization = pick(random, order.authorizations());
          scene.visit(
              (p, at) -> {
                p.authorizations().close(scene.account, authorization.id(), null, at);
                return at;
              });
        }
      }
    }
  }

  private static String money(Random random) {
    return random.nextInt(3) == 0
        ? String.valueOf(1 + random.nextInt(250))
        : "0.0" + (1 + random.nextInt(9));
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static void check(OrderReference order) {
    checkPath(order);
    assertThat(order.captured().exceeds(Limits.cap(order.total().orElseThrow()))).isFalse();
    for (Authorization authorization : order.authorizations()) {
      checkPath(authorization);
      assertThat(authorization.captures().stream().filter(c -> !declined(c)).count())
          .isLessThanOrEqualTo(1);
      assertThat(authorization.captured().exceeds(authorization.amount())).isFalse();
      for (Capture capture : authorization.captures()) {
        checkPath(capture);
        assertThat(capture.refunded().exceeds(Limits.cap(capture.amount()))).isFalse();
        capture.refunds().forEach(MoneyLimitsTest::checkPath);
        boolean closed = authorization.lifecycle().in(AuthorizationState.CLOSED);
        assertThat(closed || !capture.took()).isTrue();
      }
    }
  }

  private static boolean declined(Capture capture) {
    return capture.lifecycle().in(CaptureState.DECLINED);
  }

  /** Checked against the tables again, and in strictly growing time. */
  private static <S extends Enum<S> & State<S>> void checkPath(PaymentObject<S> object) {
    List<Status<S>> path = object.lifecycle().path();
    assertThat(path.getFirst().state().initial()).isTrue();
    Instant before = object.created();
    for (int i = 1; i < path.size(); i++) {
      assertThat(path.get(i - 1).state().next()).contains(path.get(i).state());
      assertThat(path.get(i).lastUpdate()).isAfterOrEqualTo(before);
      before = path.get(i).lastUpdate();
    }
  }
}
