package dev.ipnledger.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.front.PortTakenException;
import dev.ipnledger.runtime.play.ComparisonRow;
import dev.ipnledger.runtime.play.Play;
import dev.ipnledger.runtime.play.PlayResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole system, from the buyer's order to the merchant's answer. */
class LocalSystemTest {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final Queue<Happening> HAPPENED = new ConcurrentLinkedQueue<>();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static LocalSystem system;

  @BeforeAll
  static void start() {
    system = LocalSystem.start(LocalOptions.quick(0, Optional.empty(), 7), HAPPENED::add, CLOCK);
  }

  @AfterAll
  static void stop() {
    system.close();
    HTTP.close();
  }

  @Test
  void theLedgerAgreesWithTheTruthAfterAllScenarios() {
    PlayResult result;
    try (Play play = system.newPlay()) {
      result = play.once();
    }

    assertThat(result.failures()).isEmpty();
    assertThat(result.comparison().rows()).filteredOn(row -> !row.equal()).isEmpty();
    // 8 orders, each with at least one authorization and one capture.
    assertThat(result.comparison().rows())
        .extracting(ComparisonRow::id)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(24);
    assertThat(HAPPENED)
        .hasAtLeastOneElementOfType(Happening.PurchaseStep.class)
        .hasAtLeastOneElementOfType(Happening.Delivery.class)
        .hasAtLeastOneElementOfType(Happening.LedgerChange.class);
  }

  @Test
  void aSellerThatRegistersIsServedAtOnceAndItsNotificationsAreApplied() throws Exception {
    String seller =
        """
        {"sellerId": "A9NEWSELLEREXAMPLE", "accessKeyId": "KEY", "secretKey": "secret",
         "environments": {"live": {"region": "EU"}}}""";
    assertThat(post("/control/sellers", seller).statusCode()).isEqualTo(201);

    HttpResponse<String> delivered =
        post(
            "/control/notifications",
            Documents.suspendedOrder("A9NEWSELLEREXAMPLE", "Live", "P02-1234567-7654321"));

    assertThat(delivered.body()).contains("\"status\" : 200");
    String order = "/v1/sellers/A9NEWSELLEREXAMPLE/environments/live/orders/P02-1234567-7654321";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(get(order).body()).contains("\"Suspended\""));
    await("the Get that finds nothing is told in attention")
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(get("/v1/sellers/A9NEWSELLEREXAMPLE/environments/live/attention").body())
                    .contains("\"UnknownAtAmazon\""));
  }

  @Test
  void anUnsignedMessageIsRefused() throws Exception {
    assertThat(post("/notifications", "{}").statusCode()).isIn(400, 403);
  }

  @Test
  void aTakenPortIsToldBeforeAnythingIsStarted() {
    int port = system.front().getPort();

    assertThatExceptionOfType(PortTakenException.class)
        .isThrownBy(
            () ->
                LocalSystem.start(
                    LocalOptions.quick(port, Optional.empty(), 1), Watcher.NOBODY, CLOCK))
        .withMessageContaining("port " + port + " is taken");
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(address(path)).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  private static URI address(String path) {
    return system.front().resolve(path);
  }
}
