package dev.ipnledger.cli.inspect;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;

/** What is stated about one object. What is not stated has no field. */
final class ObservationJson {
  private static final JsonMapper JSON = new JsonMapper();

  private ObservationJson() {}

  static ObjectNode of(SeenObject seen) {
    ObjectNode object = JSON.createObjectNode();
    object.put("object", seen.kind().wireName());
    object.put("id", seen.id().text());
    InspectionJson.put(
        object, "orderReferenceId", seen.orderReference().map(AmazonId::text).orElse(null));
    Status status = seen.status();
    if (status != null) {
      object.put("state", status.state());
      InspectionJson.put(object, "reasonCode", status.reasonCode());
      InspectionJson.put(object, "reasonDescription", status.reasonDescription());
      InspectionJson.put(
          object,
          "lastUpdatedAt",
          status.lastUpdatedAt() == null ? null : status.lastUpdatedAt().canonical());
    }
    put(object, "createdAt", seen, Fact.CREATED_AT);
    put(object, "expiresAt", seen, Fact.EXPIRES_AT);
    InspectionJson.put(object, "referenceId", seen.reference().map(Value::canonical).orElse(null));
    putAmounts(object, seen);
    if (!seen.ids().isEmpty()) {
      ArrayNode ids = object.putArray("ids");
      seen.ids().forEach(ids::add);
    }
    return object;
  }

  private static void put(ObjectNode object, String name, SeenObject seen, Fact fact) {
    InspectionJson.put(object, name, seen.fact(fact).map(Value::canonical).orElse(null));
  }

  /** By the names of Amazon's elements, in the order in which {@link Fact} lists them. */
  private static void putAmounts(ObjectNode object, SeenObject seen) {
    ObjectNode amounts = JSON.createObjectNode();
    for (Fact fact : Fact.values()) {
      if (seen.fact(fact).orElse(null) instanceof Money money) {
        amounts
            .putObject(fact.wireName())
            .put("amount", money.decimal())
            .put("currency", money.currency());
      }
    }
    if (!amounts.isEmpty()) {
      object.set("amounts", amounts);
    }
  }
}
