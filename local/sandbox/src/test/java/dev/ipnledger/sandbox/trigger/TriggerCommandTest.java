package dev.ipnledger.sandbox.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Inbox;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.standalone.StandaloneOptions;
import dev.ipnledger.sandbox.standalone.StandaloneSandbox;
import dev.ipnledger.sandbox.story.Stories;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TriggerCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new TriggerCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void anEndpointElsewhereIsToldMessageByMessage() {
    try (Inbox inbox = new Inbox()) {
      assertThat(run("capture-now", "--to", inbox.address().toString())).isZero();
      assertThat(out.toString())
          .contains("PaymentCapture")
          .contains("delivered   200 seen")
          .contains("did what a sound one does");
      assertThat(inbox.summaries())
          .containsExactly(
              "OrderReferenceNotification Open",
              "PaymentAuthorize Closed",
              "PaymentCapture Completed");
    }
  }

  @Test
  void anEndpointThatRefusesMakesItFailAndForgeriesMustBeRefused() {
    try (Inbox inbox = new Inbox()) {
      inbox.answers(() -> 403);
      assertThat(run("order-open", "--to", inbox.address().toString())).isEqualTo(1);
      assertThat(out.toString()).contains("refused     403");
      assertThat(run("corrupt-signature", "--to", inbox.address().toString())).isZero();
      inbox.answers(() -> 200);
      assertThat(run("corrupt-signature", "--to", inbox.address().toString())).isEqualTo(1);
    }
  }

  @Test
  void whatARefusalMeansAndWhatToSetIsTold(@TempDir Path folder) throws Exception {
    Path authority = folder.resolve("authority.pem");
    try (Inbox inbox = new Inbox()) {
      inbox.answers(() -> 403);
      String to = inbox.address().toString();
      assertThat(run("order-open", "--to", to, "--authority", authority.toString())).isEqualTo(1);
      assertThat(out.toString())
          .contains(to + " answered 403")
          .contains("SellerRegistry")
          .contains("\"A1SANDBOXSHOPEXAMPLE\":{\"environments\":{\"sandbox\":{\"topics\":[")
          .contains("--authority FILE")
          .contains("deploy-local");
      assertThat(Files.readString(authority)).startsWith("-----BEGIN CERTIFICATE-----");
      inbox.answers(() -> 404);
      run("order-open", "--to", to);
      assertThat(out.toString()).contains("/notifications");
      inbox.answers(() -> 503);
      run("order-open", "--to", to);
      assertThat(out.toString()).contains("answered 503, so SNS would come again");
    }
    run("order-open", "--to", "http://127.0.0.1:1/notifications");
    assertThat(out.toString()).contains("did not answer: ConnectException");
    assertThat(
            run(
                "order-open",
                "--to",
                "http://127.0.0.1:1/",
                "--authority",
                folder.resolve("no/such/folder.pem").toString()))
        .isEqualTo(3);
  }

  @Test
  void aStateFileKeepsTheAuthority(@TempDir Path folder) {
    String state = folder.resolve("s.json").toString();
    try (Inbox inbox = new Inbox()) {
      run("order-open", "--to", inbox.address().toString(), "--state", state);
      run("order-open", "--to", inbox.address().toString(), "--state", state, "--json");
      assertThat(inbox.messages().stream().map(m -> m.get("NotificationReferenceId")).distinct())
          .hasSize(2);
    }
  }

  @Test
  void aRunningSandboxPlaysIt() {
    try (Shop shop = new Shop()) {
      String at = shop.sandbox.endpoint().toString();
      assertThat(run("chargeback", "--at", at, "--set", "amount=9.50", "--json")).isZero();
      JsonNode played = Inbox.json(out.toString());
      assertThat(played.get("sellerId").asText()).isEqualTo(Shop.SELLER);
      assertThat(played.get("messages").findValuesAsText("notificationType"))
          .contains("Chargeback Detailed Notification");
      JsonNode message =
          shop.inbox.messages().stream()
              .filter(
                  inner ->
                      inner
                          .get("NotificationType")
                          .asText()
                          .equals("Chargeback Detailed Notification"))
              .findFirst()
              .orElseThrow();
      assertThat(message.get("NotificationData").asText())
          .contains("<Amount>9.5</Amount>")
          .contains("<ChargebackState>RECEIVED</ChargebackState>");
      assertThat(run("order-open", "--at", at, "--seller", "NOBODY")).isEqualTo(2);
      assertThat(run("order-open", "--at", at, "--set", "colour=red")).isEqualTo(2);
      assertThat(err.toString()).contains("colour");
    }
  }

  @Test
  void aSandboxWithoutAnEndpointIsNotBlamedOnOne() {
    StandaloneOptions options =
        new StandaloneOptions(
            0,
            7,
            Optional.of(Shop.START),
            Optional.empty(),
            Optional.empty(),
            "de",
            false,
            InstantSource.system());
    try (StandaloneSandbox alone = StandaloneSandbox.start(options)) {
      assertThat(run("order-open", "--at", alone.sandbox().endpoint().toString())).isEqualTo(1);

      assertThat(out.toString())
          .contains("no endpoint\n")
          .contains("there is no endpoint to deliver to (expected: taken).")
          .contains("--endpoint URL", "--to URL")
          .doesNotContain("sound one");
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(run("order-open", "--at", "http://127.0.0.1:1")).isEqualTo(3);
    assertThat(err.toString()).contains("./ledger run");
    assertThat(run("no-such-story")).isEqualTo(2);
    assertThat(err.toString()).contains("no-such-story").contains("--list");
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void theListTellsEveryStory() {
    assertThat(run("--list", "--json")).isZero();
    assertThat(Inbox.json(out.toString()).get("stories")).hasSize(Stories.all().size());
  }
}
