package dev.ipnledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.testing.FakeContext;
import dev.ipnledger.testing.OpenApi;
import dev.ipnledger.testing.SampleEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the handler with events that Lambda's own deserializer made, and holds every answer against
 * {@code docs/openapi.yaml}.
 */
final class Api {
  static final String SANDBOX = "/v1/sellers/A1EXAMPLESELLER/environments/sandbox/";
  static final String NOBODYS = "/v1/sellers/-/environments/-/";
  static final String TOPIC = "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE";

  static final SellerRegistry REGISTRY =
      SellerRegistry.parse(
          """
          {"A1EXAMPLESELLER": {"environments": {"sandbox": {
            "topics": ["%s"], "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
          """
              .formatted(TOPIC));

  private static final OpenApi OPEN_API = OpenApi.read();

  final InMemoryLedger ledger = new InMemoryLedger();
  final InMemoryQuarantine quarantine = new InMemoryQuarantine(ledger);
  final List<QueueFormat> queue = new ArrayList<>();
  Instant now = Instant.parse("2015-11-21T16:00:00Z");

  private final RegisterHandler handler =
      new RegisterHandler(
          ledger, quarantine, quarantine, queue::add, REGISTRY, Policy.STANDARD, () -> now);

  /** An answer that the description has; its document is parsed. */
  record Answer(int status, Map<String, String> headers, String body) {
    JsonNode document() {
      return JsonMapper.shared().readTree(body);
    }

    String text(String property) {
      return document().path(property).asString("");
    }
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  /**
   * @param path may end with {@code ?name=value&name=value}
   */
  Answer send(String method, String path, String body) {
    APIGatewayProxyRequestEvent event = event("register-order.json");
    String[] parts = path.split("\\?", 2);
    event.setHttpMethod(method);
    event.setPath(parts[0]);
    event.setBody(body);
    if (parts.length == 2) {
      event.setMultiValueQueryStringParameters(
          Arrays.stream(parts[1].split("&", -1))
              .map(parameter -> parameter.split("=", 2))
              .collect(Collectors.toMap(one -> one[0], one -> List.of(one[1]))));
    }
    return send(event);
  }

  Answer send(APIGatewayProxyRequestEvent event) {
    APIGatewayProxyResponseEvent answer = handler.handleRequest(event, new FakeContext());
    assertThat(
            OPEN_API.fault(
                event.getPath(),
                event.getHttpMethod(),
                answer.getStatusCode(),
                answer.getHeaders().get("Content-Type"),
                answer.getBody()))
        .isEmpty();
    return new Answer(answer.getStatusCode(), answer.getHeaders(), answer.getBody());
  }

  static APIGatewayProxyRequestEvent event(String name) {
    return SampleEvents.read(name, APIGatewayProxyRequestEvent.class);
  }
}
