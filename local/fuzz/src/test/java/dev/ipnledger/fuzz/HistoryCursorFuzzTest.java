package dev.ipnledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.query.QueryHandler;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.testing.FakeContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Cursors that a caller hands back for the next page of an order's history. */
class HistoryCursorFuzzTest {
  private static final Account SELLER = new Account("A1EXAMPLESELLER", Environment.SANDBOX);
  private static final AmazonId ORDER = new AmazonId("S02-5550001-5550002");
  private static final QueryHandler API =
      new QueryHandler(
          ledger(),
          new InMemoryAccountReports(),
          SellerRegistry.parse(
              """
              {"A1EXAMPLESELLER": {"environments": {"sandbox": {
                "topics": ["arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE"],
                "region": "de", "marketplaceId": "A3EXAMPLE"}}}}"""));

  @FuzzTest
  void everyCursorIsAnsweredWithAPageOrAProblem(byte[] text) {
    APIGatewayProxyResponseEvent answer =
        API.handleRequest(
            new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath(
                    "/v1/sellers/A1EXAMPLESELLER/environments/sandbox/orders/" + ORDER + "/history")
                .withMultiValueQueryStringParameters(
                    Map.of("limit", List.of("1"), "cursor", List.of(new String(text, UTF_8)))),
            new FakeContext());
    assertThat(answer.getStatusCode()).isIn(200, 400);
    assertThat(answer.getBody())
        .contains(answer.getStatusCode() == 200 ? "\"evidence\"" : "problems.md#bad-");
  }

  private static InMemoryLedger ledger() {
    InMemoryLedger ledger = new InMemoryLedger();
    ObjectRef order = ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, ORDER);
    for (int number = 1; number <= 3; number++) {
      Instant at = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(number);
      ledger.put(
          Evidence.notification(
              Statement.hint(order), at, "n" + number, "digest", at, new byte[] {1}, null));
    }
    return ledger;
  }
}
