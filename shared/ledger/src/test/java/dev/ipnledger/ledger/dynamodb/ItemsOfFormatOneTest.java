package dev.ipnledger.ledger.dynamodb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A whole table as the first format has it: one purchase, and a message in quarantine. It stays
 * readable for ever: never edit the fixture.
 */
class ItemsOfFormatOneTest {
  private static final List<StoredItem> ITEMS = items();

  @Test
  void everyKindOfItemIsThereAndRead() {
    Map<StoredKind, List<StoredItem>> kinds = ITEMS.stream().collect(groupingBy(StoredItem::kind));

    assertThat(kinds.get(StoredKind.EVIDENCE).stream().map(item -> item.evidence(null)))
        .hasSize(7)
        .extracting(evidence -> evidence.observation().object().id().text())
        .contains("S01-1234567-7654321", "S01-1234567-7654321-R000002");
    assertThat(kinds.get(StoredKind.OBJECT).stream().map(StoredItem::object)).hasSize(5);
    assertThat(kinds.get(StoredKind.SYSTEM).getFirst().quarantined().cause()).isEqualTo("NOT_JSON");
    assertThat(kinds.get(StoredKind.CERTIFICATE)).hasSize(1);
    assertThat(kinds).doesNotContainKey(StoredKind.STRAY);
  }

  @Test
  void everyViewIsStillTheJoinOfItsEvidence() {
    List<ObjectItem> objects =
        ITEMS.stream()
            .filter(item -> item.kind() == StoredKind.OBJECT)
            .map(StoredItem::object)
            .toList();

    assertThat(objects).allSatisfy(object -> assertThat(rebuilt(object)).isEqualTo(object.view()));
  }

  private static View rebuilt(ObjectItem object) {
    return ITEMS.stream()
        .filter(item -> item.kind() == StoredKind.EVIDENCE)
        .map(item -> item.evidence(null).observation())
        .filter(observation -> observation.object().equals(object.object()))
        .reduce(View.empty(object.object()), View::join, View::join);
  }

  private static List<StoredItem> items() {
    try (InputStream file =
        ItemsOfFormatOneTest.class.getResourceAsStream("/format-1/items.json")) {
      return StreamSupport.stream(new JsonMapper().readTree(file).spliterator(), false)
          .map(item -> new StoredItem(map(item)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, AttributeValue> map(JsonNode item) {
    return item.properties().stream()
        .collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
  }

  private static AttributeValue value(JsonNode typed) {
    Map.Entry<String, JsonNode> one = typed.properties().iterator().next();
    JsonNode value = one.getValue();
    return switch (one.getKey()) {
      case "S" -> AttributeValue.fromS(value.textValue());
      case "N" -> AttributeValue.fromN(value.textValue());
      case "M" -> AttributeValue.fromM(map(value));
      case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(binary(value)));
      default -> throw new IllegalArgumentException(one.getKey());
    };
  }

  private static byte[] binary(JsonNode value) {
    try {
      return value.binaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
