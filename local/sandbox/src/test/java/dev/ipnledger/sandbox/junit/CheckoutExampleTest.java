package dev.ipnledger.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Inbox;
import dev.ipnledger.sandbox.notify.DeliveryOutcome;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How another project tests its checkout; everything but the sandbox stands for that project. */
@ExtendWith(SandboxExtension.class)
class CheckoutExampleTest {
  @Test
  void anOrderIsPaidAndEveryStepIsNotified(SandboxHandle sandbox) throws Exception {
    try (Inbox myEndpoint = new Inbox()) {
      sandbox.deliverTo(myEndpoint.address());

      String order = sandbox.buyerPlacesOrder();
      myShopCalls(
          sandbox,
          "SetOrderReferenceDetails",
          Map.of(
              "AmazonOrderReferenceId", order,
              "OrderReferenceAttributes.OrderTotal.Amount", "20.00",
              "OrderReferenceAttributes.OrderTotal.CurrencyCode", "EUR"));
      myShopCalls(sandbox, "ConfirmOrderReference", Map.of("AmazonOrderReferenceId", order));
      myShopCalls(
          sandbox,
          "Authorize",
          Map.of(
              "AmazonOrderReferenceId", order,
              "AuthorizationReferenceId", "my-order-1",
              "AuthorizationAmount.Amount", "20.00",
              "AuthorizationAmount.CurrencyCode", "EUR",
              "CaptureNow", "true"));
      assertThat(sandbox.truth(order).orElseThrow().authorizations().getFirst().status().state())
          .isEqualTo("Pending");

      sandbox.advance(Duration.ofSeconds(30));

      assertThat(sandbox.truth(order).orElseThrow().capturedAmount().amount()).isEqualTo("20.00");
      assertThat(myEndpoint.summaries())
          .containsExactly(
              "OrderReferenceNotification Open",
              "PaymentAuthorize Closed",
              "PaymentCapture Completed");
      assertThat(sandbox.deliveries())
          .allSatisfy(
              attempt -> assertThat(attempt.outcome()).isEqualTo(DeliveryOutcome.DELIVERED));
    }
  }

  @Test
  void eachTestHasASandboxOfItsOwn(SandboxHandle sandbox) {
    assertThat(sandbox.deliveries()).isEmpty();
    assertThat(sandbox.now()).isEqualTo(SandboxHandle.START);
    assertThat(sandbox.control().truth()).isEmpty();
  }

  private static void myShopCalls(
      SandboxHandle sandbox, String action, Map<String, String> parameters)
      throws IOException, InterruptedException, GeneralSecurityException {
    TreeMap<String, String> all = new TreeMap<>(parameters);
    all.put("Action", action);
    all.put("AWSAccessKeyId", sandbox.accessKeyId());
    all.put("SellerId", sandbox.sellerId());
    all.put("SignatureMethod", "HmacSHA256");
    all.put("SignatureVersion", "2");
    all.put("Timestamp", sandbox.now().toString());
    all.put("Version", "2013-01-01");
    URI endpoint = sandbox.endpoint();
    String query =
        all.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(sandbox.secretKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signature =
        mac.doFinal(
            ("POST\n" + endpoint.getAuthority() + "\n" + endpoint.getPath() + "\n" + query)
                .getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(endpoint)
                    .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            query
                                + "&Signature="
                                + encode(Base64.getEncoder().encodeToString(signature))))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
