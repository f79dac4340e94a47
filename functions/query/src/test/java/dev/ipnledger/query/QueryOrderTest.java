package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.memory.InMemoryLedger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QueryOrderTest {
  private static final String ID = "S02-1234567-1234567";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Api api = new Api(ledger);

  @Test
  void anOrderTellsItsChildrenItsTotalsAndWhatIsLeft() {
    Purchase.in(ledger, ID)
        .ordered("100.00", "Open")
        .authorized("A012345", "60.00", "Closed", "MaxCapturesProcessed")
        .captured("C012345", "60.00", "Completed")
        .refunded("R012345", "10.00", "Pending");

    JsonNode order = api.get(Api.SANDBOX + "/orders/" + ID).document();

    assertThat(order.at("/orderReference/amounts/OrderTotal/amount").asString())
        .isEqualTo("100.00");
    assertThat(order.at("/orderReference/referenceId").asString()).isEqualTo("shop-1");
    assertThat(order.at("/orderReference/createdAt").asString())
        .isEqualTo("2015-11-21T16:00:00.000Z");
    assertThat(order.at("/authorizations/0/reasonCode").asString())
        .isEqualTo("MaxCapturesProcessed");
    assertThat(order.at("/captures/0/bookedAt").asString()).isEqualTo("2015-11-21T16:03:00.000Z");
    assertThat(order.at("/totals/0/captured/amount").asString()).isEqualTo("60.00");
    assertThat(order.at("/totals/0/refundPending/amount").asString()).isEqualTo("10.00");
    // 115 percent of 100 may be charged, and 60 are.
    assertThat(order.at("/remaining/chargeable/amount/amount").asString()).isEqualTo("55.00");
    assertThat(order.at("/remaining/refundable/count").asInt()).isEqualTo(9);
    assertThat(order.at("/remaining/capturable").has("amount")).isFalse();
  }

  @Test
  void aChargebackTellsWhichCaptureItDisputes() {
    Purchase.in(ledger, ID)
        .ordered("100.00", "Open")
        .capturedAs("C000001", "40.00", "cap-1")
        .capturedAs("C000002", "60.00", "cap-2")
        .chargedBack("C9KORZRXQ655G", "60.00", "cap-2")
        .chargedBack("C9KORZRXQ655H", "60.00", "unheard-of");

    JsonNode order = api.get(Api.SANDBOX + "/orders/" + ID).document();

    assertThat(order.at("/disputes/0/chargebackId").asString()).isEqualTo("C9KORZRXQ655G");
    assertThat(order.at("/disputes/0/captureId").asString()).isEqualTo(ID + "-C000002");
    assertThat(order.at("/disputes/1").has("captureId")).isFalse();
  }

  @Test
  void aChildSeenBeforeItsOrderMakesAnOrderWithoutReference() {
    Purchase.in(ledger, ID).captured("C012345", "5.00", "Completed");

    JsonNode order = api.get(Api.SANDBOX + "/orders/" + ID).document();

    assertThat(order.has("orderReference")).isFalse();
    assertThat(order.at("/captures/0/id").asString()).isEqualTo(ID + "-C012345");
    assertThat(order.at("/remaining/chargeable").has("amount")).isFalse();
  }

  @Test
  void whatNeedsAPersonStandsAtTheObjectAtTheOrderAndInTheList() {
    Purchase.in(ledger, ID)
        .ordered("5.00", "Open")
        .authorized("A012345", "5.00", "Declined", "AmazonRejected");

    JsonNode order = api.get(Api.SANDBOX + "/orders/" + ID).document();
    JsonNode object = api.get(Api.SANDBOX + "/objects/" + ID + "-A012345").document();
    JsonNode list = api.get(Api.SANDBOX + "/attention").document();

    String id = object.at("/attention/0/id").asString();
    assertThat(object.at("/attention/0/kind").asString()).isEqualTo("HardDecline");
    assertThat(order.at("/attention/0/id").asString()).isEqualTo(id);
    assertThat(list.at("/conditions/0/id").asString()).isEqualTo(id);
  }

  @Test
  void everyElementNamesTheEvidenceThatWonAndTheHistoryHasIt() {
    Purchase.in(ledger, ID).ordered("5.00", "Open").ordered("7.00", "Open");

    JsonNode object = api.get(Api.SANDBOX + "/objects/" + ID).document();
    JsonNode history = api.get(Api.SANDBOX + "/orders/" + ID + "/history").document();

    assertThat(object.at("/amounts/OrderTotal/amount").asString()).isEqualTo("7.00");
    assertThat(history.at("/evidence/0/facts/OrderTotal").asString()).isEqualTo("EUR 5.00");
    assertThat(history.at("/evidence/1/id").asString())
        .isEqualTo(object.at("/evidence/OrderTotal").asString());
    assertThat(history.at("/evidence/1/receivedAt").asString())
        .isEqualTo("2015-11-21T16:02:00.250Z");
  }

  @Test
  void aHistoryIsReadPageByPageWithoutGapsOrRepetitions() {
    Purchase purchase = Purchase.in(ledger, ID);
    for (int i = 0; i < 5; i++) {
      purchase.ordered("5.00", "Open");
    }
    String path = Api.SANDBOX + "/orders/" + ID + "/history";

    JsonNode first = api.get(path, "limit", "3").document();
    JsonNode second =
        api.get(path, "limit", "3", "cursor", first.get("cursor").asString()).document();

    assertThat(first.get("evidence")).hasSize(3);
    assertThat(second.get("evidence")).hasSize(2);
    assertThat(second.has("cursor")).isFalse();
    assertThat(second.at("/evidence/0/asOf").asString())
        .isGreaterThan(first.at("/evidence/2/asOf").asString());
  }
}
