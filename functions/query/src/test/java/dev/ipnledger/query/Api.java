package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.testing.FakeContext;
import dev.ipnledger.testing.OpenApi;
import dev.ipnledger.testing.SampleEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the handler with events that Lambda's own deserializer made, and holds every answer against
 * {@code docs/openapi.yaml}.
 */
final class Api {
  static final String SANDBOX = "/v1/sellers/A1EXAMPLESELLER/environments/sandbox";

  private static final String REGISTRY =
      """
      {"A1EXAMPLESELLER": {"environments": {"sandbox": {
        "topics": ["arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE"],
        "region": "de", "marketplaceId": "A3EXAMPLE"}}},
       "A2OTHERSELLER": {"environments": {"live": {
        "topics": ["arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA2OTHER"],
        "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
      """;

  private static final OpenApi OPEN_API = OpenApi.read();

  private final QueryHandler handler;

  Api(LedgerReads ledger) {
    this(ledger, new InMemoryAccountReports());
  }

  Api(LedgerReads ledger, AccountReports reports) {
    this.handler = new QueryHandler(ledger, reports, SellerRegistry.parse(REGISTRY));
  }

  /** An answer that the description has; its document is parsed. */
  record Answer(int status, Map<String, String> headers, String body) {
    JsonNode document() {
      return JsonMapper.shared().readTree(body);
    }
  }

  Answer get(String path, String... query) {
    return send("GET", path, query);
  }

  Answer send(String method, String path, String... query) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (int i = 0; i < query.length; i += 2) {
      parameters.merge(
          query[i],
          List.of(query[i + 1]),
          (one, other) -> List.of(one.getFirst(), other.getFirst()));
    }
    APIGatewayProxyRequestEvent event = event("query-order.json");
    event.setHttpMethod(method);
    event.setPath(path);
    event.setMultiValueQueryStringParameters(parameters.isEmpty() ? null : parameters);
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
