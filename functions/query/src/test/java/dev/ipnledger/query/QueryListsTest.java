package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QueryListsTest {
  private static final String ORDERS = Api.SANDBOX + "/orders";

  private static final String OBJECTS = Api.SANDBOX + "/objects";

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

  @Test
  void objectsAreFoundByTheSellersOwnId() {
    Purchase.in(ledger, "S02-1234567-0000001")
        .ordered("5.00", "Open")
        .capturedAs("C000001", "5.00", "own-1")
        .chargedBack("C1A2B3C4D5E6F", "5.00", "own-1");
    Purchase.in(ledger, "S02-1234567-0000002").ordered("5.00", "Open");

    JsonNode orders = api.get(ORDERS, "sellerOrderId", "shop-1").document().get("orders");
    assertThat(orders).hasSize(2);
    assertThat(orders.get(0).get("referenceId").asString()).isEqualTo("shop-1");
    JsonNode objects = api.get(OBJECTS, "reference", "own-1").document().get("objects");
    assertThat(objects)
        .extracting(object -> object.get("object").asString())
        .containsExactlyInAnyOrder("Capture", "Chargeback");
    assertThat(
            api.get(OBJECTS, "reference", "own-1", "object", "Capture").document().get("objects"))
        .hasSize(1);
    assertThat(api.get(OBJECTS, "reference", "own-2").document().get("objects")).isEmpty();
  }

  @Test
  void ordersAreFoundByTheirBillingAgreement() {
    Purchase.in(ledger, "S02-1234567-0000001").onAgreement("C02-1111111-2222222");
    Purchase.in(ledger, "S02-1234567-0000002").onAgreement("C02-1111111-2222222");
    Purchase.in(ledger, "S02-1234567-0000003").onAgreement("C02-1111111-3333333");

    JsonNode first =
        api.get(ORDERS, "billingAgreementId", "C02-1111111-2222222", "limit", "1").document();
    JsonNode second =
        api.get(
                ORDERS,
                "billingAgreementId",
                "C02-1111111-2222222",
                "limit",
                "1",
                "cursor",
                first.get("cursor").asString())
            .document();

    assertThat(first.at("/orders/0/id").asString()).isEqualTo("S02-1234567-0000001");
    assertThat(second.at("/orders/0/id").asString()).isEqualTo("S02-1234567-0000002");
  }

  @Test
  void aChoiceThatIsNoneIsRefusedByName() {
    assertThat(api.get(ORDERS).body()).contains("exactly one of 'state'");
    assertThat(api.get(ORDERS, "state", "Open", "sellerOrderId", "x").body())
        .contains("exactly one of 'state'");
    assertThat(api.get(ORDERS, "billingAgreementId", "mine").body())
        .contains("'billingAgreementId' is not an id of Amazon's");
    assertThat(api.get(OBJECTS).body()).contains("'reference' is missing");
    assertThat(api.get(OBJECTS, "reference", "x", "object", "Cheque").body())
        .contains("'object' is no kind of object: OrderReference");
  }

  @Test
  void whatBelongsToNoSellerOfTheRegistryIsListedAtItsOwnPath() {
    ledger.put(unknown("A9NOBODY", "sandbox"));
    ledger.put(unknown("A1EXAMPLESELLER", "live"));
    ledger.put(unknown("A1EXAMPLESELLER", "sandbox"));

    JsonNode page = api.get("/v1/sellers/-/environments/-/attention").document();

    assertThat(page.get("system"))
        .extracting(item -> item.path("sellerId").asString() + " " + item.path("cause").asString())
        .containsExactlyInAnyOrder(
            "A9NOBODY A9NOBODY#sandbox", "A1EXAMPLESELLER A1EXAMPLESELLER#live");
    assertThat(page.at("/system/0/details/lineToAdd").asString()).isEqualTo("the line");
    assertThat(api.get("/v1/sellers/-/environments/-/orders", "state", "Open").status())
        .isEqualTo(404);
    assertThat(api.get("/v1/sellers/A9NOBODY/environments/sandbox/attention").status())
        .isEqualTo(404);
  }

  private static SystemItem unknown(String seller, String environment) {
    return new SystemItem(
        new Owner(Optional.of(seller), Environment.parse(environment)),
        SystemItem.Kind.UNKNOWN_SELLER,
        seller + "#" + environment,
        Instant.parse("2015-11-21T16:00:00Z"),
        new TreeMap<>(Map.of("lineToAdd", "the line")),
        null);
  }

  private int found(String from, String to) {
    return api.get(ORDERS, "createdFrom", from, "createdTo", to).document().get("orders").size();
  }
}
