package dev.ipnledger.runtime.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.settings.SellerRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RewiredTest {
  private static final URI INGEST = URI.create("http://127.0.0.1:9/notifications");

  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.of(1, SandboxClock.running(InstantSource.system())));
  private final SandboxSellers sellers = new SandboxSellers(sandbox.control());
  private final List<SellerRegistry> wirings = new ArrayList<>();
  private final Rewired<String, Integer> rewired =
      new Rewired<>(
          sellers::registry,
          registry -> {
            wirings.add(registry);
            return (event, context) -> registry.accounts().size();
          });

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aHandlerIsPutTogetherOnceForEachRegistry() {
    assertThat(rewired.handleRequest("", null)).isZero();
    assertThat(rewired.handleRequest("", null)).isZero();

    sandbox.control().register(PlaySeller.ALL.getFirst().registration(INGEST));

    assertThat(rewired.handleRequest("", null)).isEqualTo(2);
    assertThat(rewired.handleRequest("", null)).isEqualTo(2);
    assertThat(wirings).hasSize(2);
  }

  @Test
  void whoRegisteredWithTheSandboxHasTopicsRegionAndKeys() {
    PlaySeller seller = PlaySeller.ALL.getFirst();
    sandbox.control().register(seller.registration(INGEST));

    assertThat(sellers.registry().topics())
        .containsExactlyInAnyOrder(
            "arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MR" + seller.sellerId(),
            "arn:aws:sns:eu-west-1:291180941288:A35A4JO734ER04" + seller.sellerId());
    assertThat(sellers.keys(seller.sellerId())).contains(seller.keys());
    assertThat(sellers.keys("A0NOBODY")).isEmpty();
  }
}
