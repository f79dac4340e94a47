package dev.ipnledger.runtime.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The event's JSON, held against what API Gateway sends. */
class ProxyEventsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2015-11-21T15:55:19.625Z");

  @Test
  void aNotificationLooksAsApiGatewaySendsIt() throws Exception {
    HttpExchange request =
        new HttpExchange(
            "POST",
            "/notifications",
            "/notifications",
            Map.of(
                "Content-Type", List.of("text/plain; charset=UTF-8"),
                "User-Agent", List.of("Amazon Simple Notification Service Agent"),
                "x-amz-sns-message-type", List.of("Other", "Notification")),
            Map.of(),
            "127.0.0.1",
            "HTTP/1.1",
            "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(json(ProxyEvents.event(request, route("/notifications", true), Map.of(), NOW)))
        .isEqualTo(golden("notification.json"));
  }

  @Test
  void aQueryLooksAsApiGatewaySendsIt() throws Exception {
    HttpExchange request =
        new HttpExchange(
            "GET",
            "/v1/sellers/A1SELLER/environments/sandbox/orders",
            "/v1/sellers/A1SELLER/environments/sandbox/orders?state=Open",
            Map.of("Host", List.of("127.0.0.1:8787")),
            Map.of("state", List.of("Open")),
            "127.0.0.1",
            "HTTP/1.1",
            new byte[0]);

    assertThat(
            json(
                ProxyEvents.event(
                    request,
                    route("/v1/{proxy+}", false),
                    Map.of("proxy", "sellers/A1SELLER/environments/sandbox/orders"),
                    NOW)))
        .isEqualTo(golden("query.json"));
  }

  private static Route route(String resource, boolean binary) {
    return new Route(
        resource,
        binary,
        new LocalFunction<>(
            "test",
            (event, context) -> new APIGatewayProxyResponseEvent(),
            LambdaWire.of(APIGatewayProxyRequestEvent.class),
            Duration.ofSeconds(10),
            InstantSource.fixed(NOW)));
  }

  /** What stands in the JSON, without the random ids and without what is absent. */
  private static JsonNode json(APIGatewayProxyRequestEvent event) throws Exception {
    JsonNode tree = JSON.readTree(LambdaWire.of(APIGatewayProxyRequestEvent.class).json(event));
    ObjectNode context = (ObjectNode) tree.get("requestContext");
    assertThat(context.remove("requestId").textValue()).hasSize(36);
    assertThat(context.remove("extendedRequestId").textValue()).hasSize(36);
    dropNulls(tree);
    return tree;
  }

  private static void dropNulls(JsonNode tree) {
    tree.forEach(ProxyEventsTest::dropNulls);
    if (tree instanceof ObjectNode object) {
      object.properties().removeIf(property -> property.getValue().isNull());
    }
  }

  private static JsonNode golden(String name) throws Exception {
    try (InputStream in = ProxyEventsTest.class.getResourceAsStream("/api-gateway/" + name)) {
      return JSON.readTree(in);
    }
  }
}
