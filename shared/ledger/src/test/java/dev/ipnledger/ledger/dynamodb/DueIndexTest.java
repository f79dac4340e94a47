package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The index in DynamoDB and its twin in memory list the same, part by part. */
class DueIndexTest {
  private final DynamoDbClient client = LocalTable.client();
  private final String table = LocalTable.create(client);
  private final InMemoryLedger memory = new InMemoryLedger();

  @Test
  void partsFollowEachOtherInTheOrderOfTime() {
    fill(new DynamoDbLedger(client, table));
    fill(memory);
    DueIndex index = new DynamoDbDueIndex(client, table);

    for (DueIndex each : List.of(index, memory)) {
      List<DueEntry> first = each.due(SELLER, at(5), 2, Optional.empty());
      assertThat(first).extracting(DueEntry::at).containsExactly(at(2), at(3));
      List<DueEntry> second = each.due(SELLER, at(5), 9, Optional.of(first.getLast()));
      assertThat(second).extracting(DueEntry::at).containsExactly(at(4), at(5));
      assertThat(each.due(SELLER, at(5), 9, Optional.of(second.getLast()))).isEmpty();
      assertThat(each.due(Papers.OTHER, at(5), 9, Optional.empty())).isEmpty();
    }
    Instant end = at(99);
    assertThat(index.due(SELLER, end, 99, Optional.empty()))
        .hasSize(8)
        .isEqualTo(memory.due(SELLER, end, 99, Optional.empty()));
  }

  private static void fill(Ledger ledger) {
    Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, Papers.CLOCK);
    for (int number = 1; number <= 8; number++) {
      var object = Papers.authorization(number);
      var evidence = notification(authorization(object, "Open", 1), number + 1, "n" + number);
      recorder.record(object, List.of(evidence), view -> Asked.nothing());
    }
  }
}
