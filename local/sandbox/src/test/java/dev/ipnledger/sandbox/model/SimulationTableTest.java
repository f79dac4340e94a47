package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guide's table of simulation strings (domain facts, section 6): each of its pairs comes about,
 * and every other pair of a state and a reason is refused and leaves nothing.
 */
class SimulationTableTest {
  /** Enough for Pending, and for what closes after a minute. */
  private static final Duration LATER = Duration.ofMinutes(2);

  /**
   * A note that can hold a simulation string.
   *
   * @param known the pairs of the guide's table
   * @param call makes the object with the note
   */
  private record Kind(
      String name,
      State<?>[] states,
      Set<String> known,
      BiFunction<Scene, String, PaymentObject<?>> call) {}

  private static List<Kind> kinds() {
    return List.of(
        new Kind(
            "ClosureReason of CloseOrderReference",
            OrderReferenceState.values(),
            Set.of("Closed/AmazonClosed"),
            (scene, note) -> {
              OrderReference order = scene.open("20");
              scene.run((orders, at) -> orders.close(scene.account, order.id(), note, at));
              return order;
            }),
        new Kind(
            "SellerAuthorizationNote of Authorize",
            AuthorizationState.values(),
            Set.of(
                "Declined/InvalidPaymentMethod",
                "Declined/AmazonRejected",
                "Declined/TransactionTimedOut",
                "Closed/ExpiredUnused",
                "Closed/AmazonClosed"),
            (scene, note) -> scene.authorize(scene.open("20"), "5", note, 1440, false)),
        new Kind(
            "SellerCaptureNote of Capture",
            CaptureState.values(),
            Set.of("Pending", "Declined/AmazonRejected", "Closed/AmazonClosed"),
            (scene, note) -> scene.capture(scene.authorize(scene.open("20"), "5"), "5", note)),
        new Kind(
            "SellerRefundNote of Refund",
            RefundState.values(),
            Set.of("Declined/AmazonRejected"),
            (scene, note) ->
                scene.refund(
                    scene.capture(scene.authorize(scene.open("20"), "5"), "5"), "1", note)));
  }

  private static List<String> pairs(Kind kind) {
    List<String> pairs = new ArrayList<>(List.of("Nonsense/AmazonClosed", "Declined/Nonsense"));
    for (State<?> state : kind.states()) {
      pairs.add(state.wireName());
      for (Reason reason : Reason.values()) {
        pairs.add(state.wireName() + "/" + reason.code());
      }
    }
    return pairs;
  }

  private static String note(String pair) {
    String[] parts = pair.split("/", 2);
    String reason = parts.length == 1 ? "" : ", \"ReasonCode\":\"" + parts[1] + "\"";
    return "{\"SandboxSimulation\": {\"State\":\"" + parts[0] + "\"" + reason + "}}";
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfTheTableComesAbout() {
    return kinds().stream()
        .flatMap(
            kind ->
                kind.known().stream()
                    .map(
                        pair ->
                            DynamicTest.dynamicTest(
                                kind.name() + ": " + pair, () -> comesAbout(kind, pair))));
  }

  private static void comesAbout(Kind kind, String pair) {
    Scene scene = new Scene();
    PaymentObject<?> object = kind.call().apply(scene, note(pair));
    scene.pass(LATER);
    String wanted = pair.equals("Pending") ? "Completed" : pair;
    assertThat(status(object)).isEqualTo(wanted);
    if (pair.equals("Pending")) {
      assertThat(object.lifecycle().path().getFirst().state().wireName()).isEqualTo("Pending");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOtherPairIsRefused() {
    return kinds().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.name(),
                    () ->
                        assertThat(
                                pairs(kind).stream().filter(pair -> !kind.known().contains(pair)))
                            .hasSizeGreaterThan(60)
                            .allSatisfy(pair -> isRefused(kind, pair))));
  }

  private static void isRefused(Kind kind, String pair) {
    Scene scene = new Scene();
    OrderReferenceRulesTest.refused(
        ErrorCode.INVALID_SANDBOX_SIMULATION, () -> kind.call().apply(scene, note(pair)));
    scene.pass(LATER);
    assertThat(scene.announced).noneMatch(line -> line.contains("Declined"));
  }

  @TestFactory
  Stream<DynamicTest> inTheLiveEnvironmentEveryStringIsJustANote() {
    return kinds().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.name(),
                    () -> {
                      for (String pair : pairs(kind)) {
                        Scene scene = new Scene(Scene.LIVE);
                        PaymentObject<?> object = kind.call().apply(scene, note(pair));
                        scene.pass(LATER);
                        assertThat(status(object))
                            .as(pair)
                            .isIn("Closed/SellerClosed", "Open", "Completed");
                      }
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"SandboxSimulation\":{\"State\":\"Declined\",\"ReasonCode\":\"AmazonRejected\"}}",
        "{\"SandboxSimulation\": {\"State\": \"Declined\", \"ReasonCode\": \"AmazonRejected\"}}",
        " {\n\"SandboxSimulation\" : {\"ReasonCode\":\"AmazonRejected\" , \"State\":\"Declined\"} }"
      })
  void spacesAndTheOrderOfFieldsDoNotMatter(String note) {
    Scene scene = new Scene();
    assertThat(status(scene.authorize(scene.open("20"), "5", note, 0, false)))
        .isEqualTo("Declined/AmazonRejected");
  }
}
