package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.ORDER;
import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.agenda.Drift;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Review;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.order.Finding;
import dev.ipnledger.ledger.ObjectItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the system found out by itself is read as it was written. */
class UpkeepJsonTest {
  @Test
  void driftReviewAndALook() {
    Upkeep upkeep =
        Upkeep.NONE
            .with(new Drift(at(1), "Open", "Closed", "Closed"))
            .reviewed(
                new Review(
                    at(2),
                    true,
                    at(3),
                    new TreeMap<>(Map.of(Finding.CHARGED_ABOVE_CAP, "too much")),
                    at(4)));
    ObjectItem item = item(upkeep);
    assertThat(ObjectItems.read(ObjectItems.write(item))).isEqualTo(item);
  }

  @Test
  void aReviewWithoutTimes() {
    ObjectItem item =
        item(Upkeep.NONE.reviewed(new Review(at(2), false, null, new TreeMap<>(), null)));
    assertThat(ObjectItems.read(ObjectItems.write(item))).isEqualTo(item);
  }

  @Test
  void aDoubt() {
    ObjectItem item =
        item(Upkeep.NONE.compared(new Doubt("what \"differs\"", false, at(2), at(3))));
    assertThat(ObjectItems.read(ObjectItems.write(item))).isEqualTo(item);
  }

  private static ObjectItem item(Upkeep upkeep) {
    ObjectItem unseen = ObjectItem.unseen(ORDER);
    return new ObjectItem(
        unseen.view(), upkeep, Optional.of(new Due(null, ORDER.id(), at(9))), List.of(), 3);
  }
}
