package dev.ipnledger.sandbox.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ipnledger.sandbox.Inbox;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.state.StateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneSandboxTest {
  private static final Instant START = Instant.parse("2026-03-01T13:00:00Z");

  @TempDir private Path folder;

  private StandaloneSandbox start(boolean manual, long seed) {
    return StandaloneSandbox.start(
        new StandaloneOptions(
            0,
            seed,
            manual ? Optional.of(START) : Optional.empty(),
            Optional.of(folder.resolve("state.json")),
            Optional.empty(),
            "de",
            false,
            InstantSource.system()));
  }

  private static SandboxClient client(StandaloneSandbox running) {
    DemoSeller seller = running.seller();
    return new SandboxClient(
        running.sandbox(),
        InstantSource.system(),
        seller.sellerId(),
        seller.accessKeyId(),
        seller.secretKey());
  }

  private static String order(SandboxClient client) {
    return client
        .control(
            "POST",
            "/control/orders",
            """
            {"sellerId":"A1SANDBOXSHOPEXAMPLE","environment":"sandbox","total":"50",
             "currency":"EUR"}
            """)
        .json()
        .get("orderReferenceId")
        .asText();
  }

  private static Reply authorize(SandboxClient client, String order, String... more) {
    String[] base = {
      "AmazonOrderReferenceId",
      order,
      "AuthorizationReferenceId",
      "a-" + order,
      "AuthorizationAmount.Amount",
      "20",
      "AuthorizationAmount.CurrencyCode",
      "EUR"
    };
    String[] all = java.util.Arrays.copyOf(base, base.length + more.length);
    System.arraycopy(more, 0, all, base.length, more.length);
    return client.call("Authorize", all);
  }

  @ParameterizedTest(name = "manual clock: {0}")
  @ValueSource(booleans = {true, false})
  void aStateFileBringsTheSameWorldBackWithWhatIsPending(boolean manual) {
    String truth;
    String pending;
    byte[] certificate;
    try (StandaloneSandbox first = start(manual, 4)) {
      SandboxClient client = client(first);
      String done = order(client);
      client.call("ConfirmOrderReference", "AmazonOrderReferenceId", done);
      authorize(client, done, "TransactionTimeout", "0", "CaptureNow", "true");
      assertThat(client.call("ConfirmOrderReference", "AmazonOrderReferenceId", "x").status())
          .isEqualTo(404);
      client.control("POST", "/control/clock/advance", "{\"by\":\"PT1H\"}");
      pending = order(client);
      client.call("ConfirmOrderReference", "AmazonOrderReferenceId", pending);
      authorize(client, pending);
      truth = client.control("GET", "/control/truth", null).body();
      certificate = first.sandbox().certificates().archive().root().getBytes();
    }
    try (StandaloneSandbox second = start(!manual, 99)) {
      SandboxClient client = client(second);
      assertThat(client.control("GET", "/control/truth", null).body()).isEqualTo(truth);
      assertThat(second.sandbox().certificates().archive().root().getBytes())
          .isEqualTo(certificate);
      assertThat(second.sandbox().control().deliveries()).isEmpty();
      second.sandbox().control().advance(Duration.ofMinutes(1));
      assertThat(
              second
                  .sandbox()
                  .control()
                  .truth(pending)
                  .orElseThrow()
                  .authorizations()
                  .getFirst()
                  .status()
                  .state())
          .isEqualTo("Open");
      assertThat(order(client)).isNotEqualTo(pending);
    }
  }

  @Test
  void theWholeStateIsGivenAwayAndGoneOnFromWhileItRuns() {
    try (StandaloneSandbox running = start(true, 4);
        Inbox inbox = new Inbox()) {
      running.deliverTo(inbox.address());
      SandboxClient client = client(running);
      String pending = order(client);
      client.call("ConfirmOrderReference", "AmazonOrderReferenceId", pending);
      authorize(client, pending);
      String state = client.control("GET", "/control/state", null).body();
      String truth = client.control("GET", "/control/truth", null).body();
      client.control("POST", "/control/clock/advance", "{\"by\":\"P200D\"}");
      order(client);
      assertThat(client.control("PUT", "/control/state", "{\"format\":2}").status()).isEqualTo(400);
      assertThat(client.control("GET", "/control/truth", null).body()).isNotEqualTo(truth);
      running.sandbox().control().deliverDue();
      inbox.clear();
      Reply loaded = client.control("PUT", "/control/state", state);
      assertThat(loaded.status()).as(loaded.body()).isEqualTo(200);
      assertThat(client.control("GET", "/control/truth", null).body()).isEqualTo(truth);
      assertThat(inbox.summaries()).isEmpty();
      client.control("POST", "/control/clock/advance", "{\"by\":\"PT30S\"}");
      client.control("POST", "/control/faults/release", "");
      running.sandbox().control().deliverDue();
      assertThat(inbox.summaries()).containsExactly("PaymentAuthorize Open");
    }
  }

  @Test
  void aStateWhoseCallsAreAnsweredOtherwiseChangesNothing() {
    try (StandaloneSandbox running = start(true, 4)) {
      SandboxClient client = client(running);
      order(client);
      String truth = client.control("GET", "/control/truth", null).body();
      String state =
          client
              .control("GET", "/control/state", null)
              .body()
              .replaceFirst("\"status\" : 201", "\"status\" : 409");
      Reply refused = client.control("PUT", "/control/state", state);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).contains("other rules");
      assertThat(client.control("GET", "/control/truth", null).body()).isEqualTo(truth);
    }
  }

  @Test
  void aFileThatIsNoStateFileIsNamedAndLeftAlone() throws IOException {
    Path file = folder.resolve("state.json");
    Files.writeString(file, "{\"format\":99}");
    assertThatExceptionOfType(StateException.class)
        .isThrownBy(() -> start(true, 1))
        .withMessageContaining("format 99")
        .withMessageContaining("move it away");
    Files.writeString(file, "nonsense");
    assertThatExceptionOfType(StateException.class)
        .isThrownBy(() -> start(true, 1))
        .withMessageContaining("not a state file");
    assertThat(file).hasContent("nonsense");
  }
}
