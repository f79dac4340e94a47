package dev.ipnledger.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AmazonIdsTest {
  @Test
  void idsHaveTheStrictShapesAndAreNeverGivenTwice() {
    Scene scene = new Scene();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      OrderReference order = scene.open("100");
      assertThat(order.id()).matches("S02-\\d{7}-\\d{7}");
      Authorization authorization = scene.authorize(order, "10");
      assertThat(authorization.id()).matches(order.id() + "-A\\d{6}");
      Capture capture = scene.capture(authorization, "10");
      assertThat(capture.id()).matches(order.id() + "-C\\d{6}");
      Refund refund = scene.refund(capture, "1");
      assertThat(refund.id()).matches(order.id() + "-R\\d{6}");
      assertThat(seen.add(order.id()) && seen.add(authorization.id())).isTrue();
      assertThat(seen.add(capture.id()) && seen.add(refund.id())).isTrue();
    }
  }

  @Test
  void theFirstLetterIsTheEnvironmentAndTheDigitsAreTheRegion() {
    Scene live = new Scene(Scene.LIVE);
    OrderAttributes attributes = OrderAttributes.NONE;
    assertThat(
            live.<OrderReference>visit(
                    (p, at) -> p.buyer().placesOrder(Scene.LIVE, Region.NA, attributes, at))
                .id())
        .startsWith("P01-");
    assertThat(
            live.<OrderReference>visit(
                    (p, at) -> p.buyer().placesOrder(Scene.SANDBOX, Region.JP, attributes, at))
                .id())
        .startsWith("S03-");
  }
}
