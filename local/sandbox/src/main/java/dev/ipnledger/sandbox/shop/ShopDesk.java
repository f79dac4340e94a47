package dev.ipnledger.sandbox.shop;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.service.SignatureV2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signs a seller's calls with its registered keys and sends them to the service. */
public final class ShopDesk {
  private static final String HOST = "sandbox.example";
  private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";
  private static final String XML = "text/xml; charset=utf-8";

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
    String path = account.environment().path();
    Map<String, String> signed = signed(account, action, "2013-01-01", path, parameters);
    return exchange(
        action, print(path, FORM, form(signed, "\n&")), post(path, "", FORM, form(signed, "&")));
  }

  /**
   * Submits a batch feed (SubmitFeed): parameters in the query, the feed as the body.
   *
   * @param feed XML, operations of one kind
   */
  public Exchange submitFeed(Account account, String feed) {
    Map<String, String> parameters =
        Map.of(
            "FeedType",
            "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_",
            "MarketplaceIdList.Id.1",
            sellers.find(account).orElseThrow().marketplaceId(),
            "ContentMD5Value",
            md5(feed));
    Map<String, String> signed = signed(account, "SubmitFeed", "2009-01-01", "/", parameters);
    return exchange(
        "SubmitFeed",
        print("/?" + form(signed, "\n&"), XML, feed),
        post("/", form(signed, "&"), XML, feed));
  }

  private Exchange exchange(String action, String request, HttpCall call) {
    HttpAnswer answer = service.apply(call);
    return new Exchange(action, request, answer.status(), answer.body());
  }

  private Map<String, String> signed(
      Account account, String action, String version, String path, Map<String, String> parameters) {
    Seller seller =
        sellers
            .find(account.sellerId())
            .orElseThrow(() -> new NoSuchElementException("register the seller first"));
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("Action", action);
    all.put("AWSAccessKeyId", seller.accessKeyId());
    all.put("SellerId", seller.sellerId());
    all.put("SignatureMethod", "HmacSHA256");
    all.put("SignatureVersion", "2");
    all.put("Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("Version", version);
    if (seller.mwsAuthToken() != null) {
      all.put("MWSAuthToken", seller.mwsAuthToken());
    }
    all.put(
        "Signature", SignatureV2.sign("POST", HOST, path, all, seller.secretKey(), "HmacSHA256"));
    return all;
  }

  /** Feeds are digested with MD5; it protects against a broken upload and nothing else. */
  private static String md5(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  private static HttpCall post(String path, String query, String contentType, String body) {
    return new HttpCall(
        "POST",
        path,
        query,
        Map.of("host", HOST, "content-type", contentType),
        Body.of(body),
        true);
  }

  private static String print(String pathAndQuery, String contentType, String body) {
    return "POST "
        + pathAndQuery
        + " HTTP/1.1\nHost: "
        + HOST
        + "\nContent-Type: "
        + contentType
        + "\n\n"
        + body;
  }

  private static String form(Map<String, String> parameters, String separator) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + SignatureV2.encode(entry.getValue()))
        .collect(Collectors.joining(separator));
  }
}
