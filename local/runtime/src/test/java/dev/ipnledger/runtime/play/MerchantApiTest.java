package dev.ipnledger.runtime.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.control.OrderTruth;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.settings.Keys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shop's own calls, against the sandbox's signed API. */
class MerchantApiTest {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final URI NOWHERE = URI.create("http://127.0.0.1:9/notifications");
  private static final PlaySeller SELLER = PlaySeller.ALL.getFirst();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.of(1, SandboxClock.running(CLOCK)).withThrottling(false));

  private final List<String> announced = new CopyOnWriteArrayList<>();
  private HttpServer ledger;

  @BeforeEach
  void register() throws IOException {
    sandbox.control().register(SELLER.registration(NOWHERE));
    ledger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ledger.createContext("/", this::takeAnnouncement);
    ledger.start();
  }

  /** The ledger's side of it: the register function answers 201 to a new order. */
  private void takeAnnouncement(HttpExchange exchange) throws IOException {
    try (exchange) {
      announced.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.sendResponseHeaders(201, -1);
    }
  }

  @AfterEach
  void stop() {
    ledger.stop(0);
    sandbox.close();
    http.close();
  }

  @Test
  void everyCallOfTheScenariosIsUnderstood() {
    Shop shop = shop();

    String order = shop.placeOrder("100.00");
    String capture = shop.capture(shop.authorizeAtOnce(order, "60.00"), "60.00");
    String refund = shop.refund(capture, "10.00");
    String captured = shop.authorizeAndCapture(order, "20.00");
    String declined = shop.authorizeWithDeclinedCard(order, "20.00");
    shop.buyerRepairsPaymentMethod(order);
    shop.closeOrder(order);

    assertThat(announced).singleElement().asString().contains(order);
    OrderTruth truth = sandbox.control().truth(order).orElseThrow();
    assertThat(truth.status().state()).isEqualTo("Closed");
    assertThat(truth.orderTotal().amount()).isEqualTo("100.00");
    assertThat(truth.authorizations())
        .extracting(authorization -> authorization.status().state())
        .containsExactly("Closed", "Closed", "Declined");
    assertThat(truth.authorizations().get(0).captures().get(0).refunds().get(0).refundId())
        .isEqualTo(refund);
    assertThat(truth.authorizations().get(1).captures().get(0).captureId()).isEqualTo(captured);
    assertThat(truth.authorizations().get(2).authorizationId()).isEqualTo(declined);
  }

  @Test
  void aRefusalCarriesAmazonsCode() {
    Keys wrong = new Keys(SELLER.keys().accessKeyId(), "another secret", Optional.empty());

    assertThatExceptionOfType(ShopException.class)
        .isThrownBy(
            () ->
                api(wrong).call("GetOrderReferenceDetails", Map.of("AmazonOrderReferenceId", "x")))
        .withMessage("GetOrderReferenceDetails was refused: SignatureDoesNotMatch");
  }

  private Shop shop() {
    return new Shop(
        "test",
        SELLER.sellerId(),
        new PaymentCalls(api(SELLER.keys()), "test"),
        new LedgerApi(
            http,
            LedgerAddress.open(URI.create("http://127.0.0.1:" + ledger.getAddress().getPort()))),
        Optional.empty(),
        sandbox.control(),
        Watcher.NOBODY,
        CLOCK,
        Duration.ZERO);
  }

  private MerchantApi api(Keys keys) {
    return new MerchantApi(http, sandbox.endpoint(), SELLER.sellerId(), keys, CLOCK);
  }
}
