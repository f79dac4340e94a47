package dev.ipnledger.runtime.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.ipnledger.mws.signature.SignableRequest;
import dev.ipnledger.settings.Keys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The calls that change payments, as a merchant's shop makes them: signed with Signature Version 2,
 * sent as a form (guide, "Signing a request"). The ledger itself has no such calls.
 */
final class MerchantApi {
  private static final String PATH = "/OffAmazonPayments_Sandbox/2013-01-01";
  private static final String VERSION = "2013-01-01";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  // The sandbox environment gives one call back every 2 s.
  private static final Duration AFTER_THROTTLING = Duration.ofSeconds(2);
  private static final int ATTEMPTS = 15;

  private final HttpClient http;
  private final URI endpoint;
  private final String sellerId;
  private final Keys keys;
  private final InstantSource clock;

  MerchantApi(HttpClient http, URI endpoint, String sellerId, Keys keys, InstantSource clock) {
    this.http = requireNonNull(http, "http is null");
    this.endpoint = requireNonNull(endpoint, "endpoint is null");
    this.sellerId = requireNonNull(sellerId, "sellerId is null");
    this.keys = requireNonNull(keys, "keys is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Makes one call, again and again while it is throttled.
   *
   * @param parameters those of the action alone
   * @throws ShopException with Amazon's error code when the call is refused
   */
  MerchantAnswer call(String action, Map<String, String> parameters) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      HttpResponse<String> response = send(action, parameters);
      if (response.statusCode() == 200) {
        return new MerchantAnswer(response.body());
      }
      if (response.statusCode() != 503) {
        String code = new MerchantAnswer(response.body()).text("Code");
        throw new ShopException(action + " was refused: " + code);
      }
      Waiting.pause(AFTER_THROTTLING);
    }
    throw new ShopException(action + " was throttled " + ATTEMPTS + " times");
  }

  private HttpResponse<String> send(String action, Map<String, String> parameters) {
    Map<String, String> all = new HashMap<>(parameters);
    all.put("AWSAccessKeyId", keys.accessKeyId());
    all.put("Action", action);
    all.put("SellerId", sellerId);
    all.put("SignatureMethod", "HmacSHA256");
    all.put("SignatureVersion", "2");
    all.put("Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("Version", VERSION);
    String form =
        SignableRequest.of("POST", endpoint.getAuthority(), PATH, all)
            .signedQuery(keys.secretKey());
    HttpRequest request =
        HttpRequest.newBuilder(endpoint.resolve(PATH))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .header("User-Agent", "ipn-ledger-shop/1")
            .POST(BodyPublishers.ofString(form, UTF_8))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new ShopException(action + " had no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ShopException(action + " was interrupted", e);
    }
  }
}
