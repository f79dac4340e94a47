package dev.ipnledger.sandbox.acceptance;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed calls to Feeds and Reports, written apart from the code they test. */
final class Office {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Shop shop;

  Office(Shop shop) {
    this.shop = shop;
  }

  Reply call(String action, String... namesAndValues) {
    return send(query(action, namesAndValues), null);
  }

  /** With the digest that the bytes have. */
  Reply submit(String feed, String... namesAndValues) {
    return submitWithDigest(feed, md5(feed), namesAndValues);
  }

  Reply submitWithDigest(String feed, String digest, String... namesAndValues) {
    String[] all = new String[namesAndValues.length + 4];
    System.arraycopy(namesAndValues, 0, all, 4, namesAndValues.length);
    all[0] = "FeedType";
    all[1] = "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_";
    all[2] = "ContentMD5Value";
    all[3] = digest;
    return send(query("SubmitFeed", all), feed);
  }

  static String md5(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private String query(String action, String... namesAndValues) {
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("Action", action);
    parameters.put("SellerId", Shop.SELLER);
    parameters.put("AWSAccessKeyId", Shop.ACCESS_KEY);
    parameters.put("SignatureMethod", "HmacSHA256");
    parameters.put("SignatureVersion", "2");
    parameters.put("Version", "2009-01-01");
    parameters.put("Timestamp", shop.clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    String query =
        parameters.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    URI endpoint = shop.sandbox.endpoint();
    String text = "POST\n" + endpoint.getHost() + ":" + endpoint.getPort() + "\n/\n" + query;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Shop.SECRET_KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return query + "&Signature=" + encode(Base64.getEncoder().encodeToString(digest));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private Reply send(String query, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(shop.sandbox.endpoint() + "/?" + query))
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
