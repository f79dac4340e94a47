package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.memory.InMemoryLedger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QueryListsTest {
  private static final String ORDERS = Api.SANDBOX + "/orders";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Api api = new Api(ledger);

  @Test
  void ordersOfAStateAreListedPageByPage() {
    for (int i = 1; i <= 3; i++) {
      Purchase.in(ledger, "S02-1234567-000000" + i).ordered("5.00", "Open");
    }
    Purchase.in(ledger, "S02-1234567-0000009").ordered("5.00", "Canceled");

    JsonNode first = api.get(ORDERS, "state", "Open", "limit", "2").document();
    JsonNode second =
        api.get(ORDERS, "state", "Open", "limit", "2", "cursor", first.get("cursor").asString())
            .document();

    assertThat(first.get("orders")).hasSize(2);
    assertThat(second.get("orders")).hasSize(1);
    assertThat(second.has("cursor")).isFalse();
  }

  @Test
  void theSampleEventOfAListIsUnderstood() {
    Purchase.in(ledger, "S02-1234567-0000001").ordered("5.00", "Open");

    Api.Answer answer = api.send(Api.event("query-orders-by-state.json"));

    assertThat(answer.document().at("/orders/0/id").asString()).isEqualTo("S02-1234567-0000001");
  }

  @Test
  void ordersOfATimeSpanIncludeItsBeginningAndNotItsEnd() {
    Purchase.in(ledger, "S02-1234567-0000001").ordered("5.00", "Open");

    assertThat(found("2015-11-21T16:00:00Z", "2015-11-21T16:00:00.001Z")).isEqualTo(1);
    assertThat(found("2015-11-21T15:00:00Z", "2015-11-21T16:00:00Z")).isZero();
    assertThat(found("2015-11-21T16:00:00.001Z", "2015-11-22T00:00:00Z")).isZero();
  }

  @Test
  void aListEndsAtTheBeginningOfTheTimeSpan() {
    for (int i = 1; i <= 3; i++) {
      Purchase.in(ledger, "S02-1234567-000000" + i).ordered("5.00", "Open");
    }

    JsonNode page = api.get(ORDERS, "createdFrom", "2016-01-01T00:00:00Z", "limit", "1").document();

    assertThat(page.get("orders")).isEmpty();
    assertThat(page.has("cursor")).isFalse();
  }

  private int found(String from, String to) {
    return api.get(ORDERS, "createdFrom", from, "createdTo", to).document().get("orders").size();
  }
}
