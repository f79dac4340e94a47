package dev.ipnledger.sandbox.shop;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.service.SignatureV2;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signs a seller's calls with its registered keys and sends them to the service. */
public final class ShopDesk {
  private static final String HOST = "sandbox.example";

  private final Function<HttpCall, HttpAnswer> service;
  private final Sellers sellers;
  private final InstantSource clock;

  /**
   * @param service answers signed calls
   * @param clock stamps them
   */
  public ShopDesk(Function<HttpCall, HttpAnswer> service, Sellers sellers, InstantSource clock) {
    this.service = requireNonNull(service, "service is null");
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Makes one call.
   *
   * @param parameters by their names in the API, without those that every call has
   * @throws NoSuchElementException when the seller is not registered
   */
  public Exchange call(Account account, String action, Map<String, String> parameters) {
    Seller seller =
        sellers
            .find(account.sellerId())
            .orElseThrow(() -> new NoSuchElementException("register the seller first"));
    TreeMap<String, String> all = new TreeMap<>(parameters);
    all.put("Action", action);
    all.put("AWSAccessKeyId", seller.accessKeyId());
    all.put("SellerId", seller.sellerId());
    all.put("SignatureMethod", "HmacSHA256");
    all.put("SignatureVersion", "2");
    all.put("Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("Version", "2013-01-01");
    if (seller.mwsAuthToken() != null) {
      all.put("MWSAuthToken", seller.mwsAuthToken());
    }
    String path = account.environment().path();
    all.put(
        "Signature", SignatureV2.sign("POST", HOST, path, all, seller.secretKey(), "HmacSHA256"));
    HttpAnswer answer = service.apply(post(path, form(all, "&")));
    return new Exchange(action, print(path, all), answer.status(), answer.body());
  }

  private static HttpCall post(String path, String form) {
    return new HttpCall(
        "POST",
        path,
        "",
        Map.of("host", HOST, "content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        Body.of(form),
        true);
  }

  private static String print(String path, Map<String, String> parameters) {
    return "POST "
        + path
        + " HTTP/1.1\nHost: "
        + HOST
        + "\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\n\n"
        + form(parameters, "\n&");
  }

  private static String form(Map<String, String> parameters, String separator) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + SignatureV2.encode(entry.getValue()))
        .collect(Collectors.joining(separator));
  }
}
