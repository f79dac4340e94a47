package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.OTHER;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbQuotaGateTest {
  private static final Operation GET = Operation.GET_CAPTURE_DETAILS;
  private final DynamoDbClient client = LocalTable.client();
  private final String table = LocalTable.create(client);
  private final QuotaGate gate = new DynamoDbQuotaGate(client, table);

  @Test
  void decidesAsTheGateInMemoryDoes() {
    QuotaGate twin = new InMemoryQuotaGate();
    Random random = new Random(7);
    Instant now = START;
    for (int call = 0; call < 120; call++) {
      now = now.plusMillis(random.nextInt(1_200));
      if (random.nextInt(30) == 0) {
        gate.drain(SELLER, GET, now);
        twin.drain(SELLER, GET, now);
      }
      Share share = random.nextBoolean() ? Share.PROCESS : Share.RECONCILE;
      assertThat(gate.tryTake(SELLER, GET, share, now))
          .as("call %d with seed 7", call)
          .isEqualTo(twin.tryTake(SELLER, GET, share, now));
    }
  }

  @Test
  void givesOutNoMoreThanTheQuotaToManyAtOnce() throws Exception {
    List<Callable<Boolean>> takers = new ArrayList<>();
    for (int taker = 0; taker < 16; taker++) {
      takers.add(() -> gate.tryTake(SELLER, GET, Share.RECONCILE, START));
    }
    int taken = 0;
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> result : threads.invokeAll(takers)) {
        taken += result.get() ? 1 : 0;
      }
    }

    assertThat(taken).isEqualTo(GET.quota(SELLER.environment()).max());
    assertThat(gate.tryTake(OTHER, GET, Share.RECONCILE, START)).isTrue();
  }

  @Test
  void aBucketIsRemovedOnlyLongAfterItIsFull() {
    gate.tryTake(SELLER, GET, Share.RECONCILE, START);

    var items = client.scan(scan -> scan.tableName(table)).items();
    assertThat(items).hasSize(1);
    assertThat(items.getFirst().get(TableDefinition.EXPIRES_AT).n())
        .isEqualTo(Long.toString(START.plusSeconds(3601).getEpochSecond()));
  }
}
