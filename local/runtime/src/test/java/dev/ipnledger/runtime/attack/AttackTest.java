package dev.ipnledger.runtime.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.system.LocalOptions;
import dev.ipnledger.runtime.system.LocalSystem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttackTest {
  private static final String LEDGER =
      "/v1/sellers/" + Attacker.SELLER + "/environments/live/orders/";

  private static LocalSystem system;
  private static Attacker attacker;

  @BeforeAll
  static void start() throws Exception {
    system =
        LocalSystem.start(
            LocalOptions.quick(0, Optional.empty(), 11), Watcher.NOBODY, InstantSource.system());
    attacker = Attacker.at(system.front());
  }

  @AfterAll
  static void stop() {
    attacker.close();
    system.close();
  }

  static List<Attack> attacks() {
    return Stream.of(
            SignatureAttacks.all(),
            DocumentAttacks.all(),
            RequestAttacks.all(),
            ReadingAttacks.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  @Order(1)
  void isStopped(Attack attack) throws Exception {
    attack.isStopped(attacker);
  }

  @Test
  @Order(2)
  void afterAllOfThemTheTruthIsInTheLedgerAndNothingForged() throws Exception {
    assertThat(attacker.post(attacker.genuine())).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(attacker.get(LEDGER + Attacker.GENUINE).body()).contains("\"5.00\""));
    assertThat(attacker.get(LEDGER + Attacker.FORGED).statusCode()).isEqualTo(404);
    assertThat(attacker.visits()).as("requests that the system made for an attacker").isZero();
  }
}
