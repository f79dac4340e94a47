package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.get;
import static dev.ipnledger.ledger.Papers.notification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.ledger.Recorder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in the table. */
class StoredItemsTest {
  private final DynamoDbClient client = LocalTable.client();
  private final String table = LocalTable.create(client);
  private final DynamoDbLedger ledger = new DynamoDbLedger(client, table);
  private final Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, Papers.CLOCK);

  private List<Map<String, AttributeValue>> items() {
    return client.scan(scan -> scan.tableName(table)).items();
  }

  @Test
  void noItemHoldsBuyerData() throws Exception {
    byte[] answer =
        ("<R><Buyer><Email>jane@example.org</Email></Buyer><Destination><City>Jane"
                + "</City></Destination><Id>kept</Id></R>")
            .getBytes(StandardCharsets.UTF_8);
    recorder.answer(
        AUTHORIZATION, Evidence.get(authorization(AUTHORIZATION, "Open", 5), at(6), at(7), answer));

    assertThat(items()).hasSize(2);
    String texts = items().toString();
    StringBuilder documents = new StringBuilder();
    for (Map<String, AttributeValue> item : items()) {
      AttributeValue document = item.get(EvidenceItems.DOCUMENT);
      if (document != null) {
        byte[] bytes = Document.ofCompressed(document.b().asByteArray()).original();
        documents.append(new String(bytes, StandardCharsets.UTF_8));
      }
    }
    assertThat(documents).contains("kept").doesNotContainIgnoringCase("jane");
    assertThat(texts).doesNotContainIgnoringCase("jane");
  }

  @Test
  void everyItemCarriesItsFormat() {
    recorder.record(
        AUTHORIZATION,
        List.of(notification(authorization(AUTHORIZATION, "Pending", 1), 2, "n1")),
        view -> new Asked.Answered(get(authorization(AUTHORIZATION, "Open", 5), 6)));

    assertThat(items())
        .hasSize(3)
        .allSatisfy(
            item -> assertThat(item).containsEntry(Attributes.FORMAT, AttributeValue.fromN("1")));
  }

  @Test
  void anItemOfAYoungerFormatIsNotReadAndNotWrittenOver() {
    Evidence evidence = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1");
    recorder.record(AUTHORIZATION, List.of(evidence), view -> Asked.nothing());
    Map<String, AttributeValue> item =
        new HashMap<>(
            items().stream()
                .filter(one -> one.containsKey(ObjectItems.VIEW))
                .findFirst()
                .orElseThrow());
    item.put(Attributes.FORMAT, AttributeValue.fromN("2"));
    client.putItem(put -> put.tableName(table).item(item));

    assertThatThrownBy(
            () -> recorder.record(AUTHORIZATION, List.of(evidence), view -> Asked.nothing()))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining(AUTHORIZATION.id().text())
        .hasMessageContaining("newer version");
    assertThat(items()).contains(item);
  }

  @Test
  void aBrokenItemIsNamed() {
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 6));
    for (Map<String, AttributeValue> item : items()) {
      Map<String, AttributeValue> broken = new HashMap<>(item);
      broken.remove(EvidenceItems.KIND);
      client.putItem(put -> put.tableName(table).item(broken));
    }

    assertThatThrownBy(() -> ledger.read(AUTHORIZATION))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("OBJECT#" + AUTHORIZATION.id());
    assertThatThrownBy(() -> ledger.rebuild(AUTHORIZATION))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("EVENT#" + AUTHORIZATION.id());
  }
}
