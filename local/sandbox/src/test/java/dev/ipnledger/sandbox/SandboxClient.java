package dev.ipnledger.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and sends calls the way a seller's shop does, written apart from the code it tests. */
public final class SandboxClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Sandbox sandbox;
  private final InstantSource clock;
  private final String sellerId;
  private final String accessKeyId;
  private final String secretKey;
  private String path = "/OffAmazonPayments_Sandbox/2013-01-01";

  public SandboxClient(
      Sandbox sandbox, InstantSource clock, String sellerId, String accessKeyId, String secretKey) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.sellerId = sellerId;
    this.accessKeyId = accessKeyId;
    this.secretKey = secretKey;
  }

  public SandboxClient live() {
    path = "/OffAmazonPayments/2013-01-01";
    return this;
  }

  /** Names and values, one after the other, after the action. */
  public Reply call(String action, String... namesAndValues) {
    TreeMap<String, String> parameters = parameters(action, namesAndValues);
    return send("POST", sign("POST", parameters));
  }

  public Reply get(String action, String... namesAndValues) {
    return send("GET", sign("GET", parameters(action, namesAndValues)));
  }

  public TreeMap<String, String> parameters(String action, String... namesAndValues) {
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("Action", action);
    parameters.put("SellerId", sellerId);
    parameters.put("AWSAccessKeyId", accessKeyId);
    parameters.put("SignatureMethod", "HmacSHA256");
    parameters.put("SignatureVersion", "2");
    parameters.put("Version", "2013-01-01");
    parameters.put("Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] == null) {
        parameters.remove(namesAndValues[i]);
      } else {
        parameters.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return parameters;
  }

  /** The query with its signature. */
  public String sign(String method, TreeMap<String, String> parameters) {
    String query = query(parameters);
    URI endpoint = sandbox.endpoint();
    String text =
        method + "\n" + endpoint.getHost() + ":" + endpoint.getPort() + "\n" + path + "\n" + query;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return query + "&Signature=" + encode(Base64.getEncoder().encodeToString(digest));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  public Reply send(String method, String form) {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    if (method.equals("GET")) {
      request.uri(URI.create(sandbox.endpoint() + path + "?" + form)).GET();
    } else {
      request
          .uri(URI.create(sandbox.endpoint() + path))
          .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
          .POST(HttpRequest.BodyPublishers.ofString(form));
    }
    return send(request.build());
  }

  /** A control request; the body may be null. */
  public Reply control(String method, String pathAndQuery, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(sandbox.endpoint() + pathAndQuery))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private Reply send(HttpRequest request) {
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

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
