package dev.ipnledger.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.notify.DeliveryOutcome;
import dev.ipnledger.sandbox.notify.SignatureVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the notifications of sellers go that name no endpoint, and who hears of them. */
class UsualEndpointTest {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE";
  private static final URI OWN = URI.create("http://127.0.0.1:9/own");
  private static final URI USUAL = URI.create("http://127.0.0.1:9/usual");

  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.of(1, SandboxClock.running(InstantSource.system())));

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aTopicWithoutAnEndpointGetsTheUsualOne() {
    sandbox.control().deliverTo(USUAL);

    sandbox.control().register(seller(null));

    assertThat(endpoint()).isEqualTo(USUAL);
  }

  @Test
  void aTopicWithAnEndpointKeepsIt() {
    sandbox.control().deliverTo(USUAL);

    sandbox.control().register(seller(OWN));

    assertThat(endpoint()).isEqualTo(OWN);
  }

  @Test
  void aCapturedDocumentBringsItsSellerAndTopicWhereThereIsAUsualEndpoint() throws Exception {
    sandbox.control().deliverTo(USUAL);
    String topicArn = "arn:aws:sns:us-east-1:291180941288:A3BXB0YN3XH17HA9CAPTURED";

    int status = deliver("?topicArn=" + topicArn);

    assertThat(status).isEqualTo(200);
    Seller admitted = sandbox.control().sellers().iterator().next();
    assertThat(admitted.sellerId()).isEqualTo("A9CAPTURED");
    assertThat(admitted.in(Environment.LIVE).orElseThrow().subscriptions())
        .containsExactly(new Subscription(topicArn, USUAL));
  }

  @Test
  void aCapturedDocumentOfAnUnknownSellerIsRefusedWhereNobodyListens() throws Exception {
    assertThat(deliver("")).isEqualTo(404);
    assertThat(sandbox.control().sellers()).isEmpty();
  }

  private int deliver(String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.endpoint() + "/control/notifications" + query))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"SellerId\":\"A9CAPTURED\",\"ReleaseEnvironment\":\"Live\"}"))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void everyAttemptIsToldToListeners() throws Exception {
    BlockingQueue<DeliveryAttempt> heard = new LinkedBlockingQueue<>();
    sandbox.control().listen(heard::add);
    sandbox.control().register(seller(null));

    sandbox.control().sns().deliver(TOPIC, "text", SignatureVersion.ONE).get(10, TimeUnit.SECONDS);

    assertThat(heard.poll(10, TimeUnit.SECONDS).outcome()).isEqualTo(DeliveryOutcome.NO_ENDPOINT);
  }

  private @Nullable URI endpoint() {
    return sandbox
        .control()
        .sellers()
        .iterator()
        .next()
        .in(Environment.SANDBOX)
        .orElseThrow()
        .subscriptions()
        .getFirst()
        .endpoint();
  }

  private static Seller seller(@Nullable URI endpoint) {
    return new Seller(
        "A1EXAMPLE",
        "KEY",
        "secret",
        null,
        Map.of(
            Environment.SANDBOX,
            new SellerEnvironment(
                Region.EU, "A3EXAMPLE", List.of(new Subscription(TOPIC, endpoint)))));
  }
}
