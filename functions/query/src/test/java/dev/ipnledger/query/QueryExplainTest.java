package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.memory.InMemoryLedger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QueryExplainTest {
  private static final String ID = "S02-1234567-1234567";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Api api = new Api(ledger);

  @Test
  void aFieldNamesWhatStandsWhatLostAndWhy() {
    Purchase.in(ledger, ID).ordered("5.00", "Open").ordered("7.00", "Open");

    JsonNode object = api.get(Api.SANDBOX + "/objects/" + ID, "explain", "true").document();

    JsonNode total = field(object, "OrderTotal");
    assertThat(total.at("/stands/value").asString()).isEqualTo("7.00 EUR");
    assertThat(total.at("/stands/evidence").asString())
        .isEqualTo(object.at("/evidence/OrderTotal").asString());
    assertThat(total.at("/others/0/word/value").asString()).isEqualTo("5.00 EUR");
    assertThat(total.at("/others/0/outcome").asString()).isEqualTo("lost");
    assertThat(total.at("/others/0/decidedBy").asString()).isEqualTo("STATUS_TIME");
    assertThat(total.at("/others/0/because").asString())
        .isEqualTo(
            "its LastUpdateTimestamp 2015-11-21T16:01:00.000Z is earlier than"
                + " 2015-11-21T16:02:00.000Z");
  }

  @Test
  void everyObjectOfAnOrderComesWithItsStory() {
    Purchase.in(ledger, ID)
        .ordered("100.00", "Open")
        .captured("C012345", "60.00", "Completed")
        .refunded("R012345", "10.00", "Completed");

    JsonNode order = api.get(Api.SANDBOX + "/orders/" + ID, "explain", "true").document();

    assertThat(order.at("/orderReference/explanation/story").toString())
        .contains("Collected: 60.00 EUR", "Kept, before fees: 50.00 EUR");
    assertThat(order.at("/captures/0/explanation/story").toString())
        .contains("It is booked on 2015-11-21 16:02:00 UTC, when it was first Completed");
    assertThat(order.at("/refunds/0/explanation/story").toString())
        .contains("It is a refund of the order's only capture");
  }

  @Test
  void withoutTheFlagNothingIsExplained() {
    Purchase.in(ledger, ID).ordered("5.00", "Open");

    assertThat(api.get(Api.SANDBOX + "/objects/" + ID).document().has("explanation")).isFalse();
    assertThat(
            api.get(Api.SANDBOX + "/objects/" + ID, "explain", "false")
                .document()
                .has("explanation"))
        .isFalse();
    assertThat(api.get(Api.SANDBOX + "/objects/" + ID, "explain", "yes").status()).isEqualTo(400);
  }

  private static JsonNode field(JsonNode object, String name) {
    return object
        .at("/explanation/fields")
        .valueStream()
        .filter(field -> field.path("field").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
