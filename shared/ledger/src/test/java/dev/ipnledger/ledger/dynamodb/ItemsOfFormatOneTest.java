package dev.ipnledger.ledger.dynamodb;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A whole table as the first format has it: one purchase, and a message in quarantine. It stays
 * readable for ever: never edit the fixture.
 */
class ItemsOfFormatOneTest {
  private static final List<StoredItem> ITEMS =
      Fixtures.items("/format-1/items.json").stream().map(StoredItem::new).toList();

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
}
