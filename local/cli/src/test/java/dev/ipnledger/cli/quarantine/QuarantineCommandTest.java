package dev.ipnledger.cli.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineCommandTest {
  private static final String LISTED = "arn:aws:sns:eu-west-1:291180941288:LISTED";
  private static final String REGISTRY =
      """
      {"A1EXAMPLE": {"environments": {"live": {
        "topics": ["%s"], "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
      """
          .formatted(LISTED);

  @TempDir private Path folder;
  private TestTable table;
  private DynamoDbQuarantine quarantine;

  @BeforeEach
  void open() {
    table = new TestTable();
    quarantine = new DynamoDbQuarantine(table.client(), table.name());
  }

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void theListHasEverybodysMessagesOldestFirst() throws IOException {
    keep(Owner.UNKNOWN, "m2", 2, "NOT_JSON", LISTED, "{");
    keep(seller("A1EXAMPLE"), "m1", 1, "unknown_topic", LISTED + "2", "{}");

    CommandRun list = table.run("quarantine", "list");

    assertThat(list.exitCode()).isZero();
    assertThat(list.out().lines().map(line -> line.split(" +")[0]))
        .containsExactly("ID", "m1", "m2", "2");
    assertThat(list.out()).contains("A1EXAMPLE live", "unknown_topic", "2 open");
    assertThat(table.run("quarantine", "list", "--json").json().findValuesAsText("id"))
        .containsExactly("m1", "m2");
    assertThat(table.run("quarantine", "list", "--resolved").out()).isEqualTo("0 resolved\n");
  }

  @Test
  void aMessageIsShownWithItsBytesItsCauseAndWhatToDo() throws IOException {
    keep(seller("A1EXAMPLE"), "m1", 1, "unknown_topic", LISTED + "2", "{\"Type\": \"ü\"}");
    Path file = folder.resolve("body");

    CommandRun show = table.run("quarantine", "show", "m1", "--save", file.toString());

    assertThat(show.exitCode()).isZero();
    assertThat(show.out())
        .contains("unknown_topic: The topic belongs to Amazon")
        .contains("what to do", "add the line to the registry")
        .contains("{\"Type\": \"ü\"}")
        .contains("formatVersion: 1");
    assertThat(Files.readString(file)).isEqualTo("{\"Type\": \"ü\"}");
  }

  @Test
  void bytesThatNoTerminalTakesAreShownInBase64() {
    keep(Owner.UNKNOWN, "m1", 1, "NOT_JSON", LISTED, "\u0000\u001b[2J");

    assertThat(table.run("quarantine", "show", "m1").out()).contains("base64: ABtbMko=");
  }

  @Test
  void aDryRunSaysOfEachMessageWhatWouldComeOfIt() throws IOException {
    Path registry = Files.writeString(folder.resolve("registry.json"), REGISTRY);
    keep(seller("A1EXAMPLE"), "m1", 1, "unknown_topic", LISTED + "2", "{}");
    keep(seller("A1EXAMPLE"), "m2", 2, "unknown_topic", LISTED, "{}");

    CommandRun dry =
        table.run(
            "quarantine",
            "replay",
            "--all",
            "--dry-run",
            "--json",
            "--queue",
            "http://127.0.0.1:9/queue",
            "--registry",
            registry.toString());

    assertThat(dry.exitCode()).isEqualTo(1);
    assertThat(dry.json().findValuesAsText("outcome"))
        .containsExactly("still_unlisted_topic", "would_be_sent");
  }

  @Test
  void aReplayOfManyIsDryAtFirstAndChosenByTimeTypeAndSeller() throws IOException {
    Path registry = Files.writeString(folder.resolve("registry.json"), REGISTRY);
    keep(seller("A1EXAMPLE"), "m1", 1, "not_understood", LISTED, envelope("PaymentCapture"));
    keep(seller("A1EXAMPLE"), "m2", 2, "not_understood", LISTED, envelope("PaymentRefund"));
    keep(seller("A2EXAMPLE"), "m3", 3, "not_understood", LISTED, envelope("PaymentCapture"));
    keep(Owner.UNKNOWN, "m4", 4, "not_understood", LISTED, "{");

    assertThat(dry(registry)).containsExactly("m1", "m2", "m3", "m4");
    assertThat(dry(registry, "--type", "PaymentCapture")).containsExactly("m1", "m3");
    assertThat(dry(registry, "--seller", "A1EXAMPLE")).containsExactly("m1", "m2");
    assertThat(dry(registry, "--since", "2015-11-21T02:00:00Z", "--seller", "A1EXAMPLE"))
        .containsExactly("m2");
    assertThat(table.run("quarantine", "list").out()).contains("4 open");
  }

  private List<String> dry(Path registry, String... options) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "replay",
                "--json",
                "--queue",
                "http://127.0.0.1:9/queue",
                "--registry",
                registry.toString()));
    all.addAll(List.of(options));
    return table.run(all.toArray(String[]::new)).json().findValuesAsText("id");
  }

  private static String envelope(String type) {
    return """
        {"Type": "Notification", "MessageId": "m", "TopicArn": "%s",
        "Message": "{\\"NotificationType\\": \\"%s\\"}", "Timestamp": "2015-01-01T00:00:00.000Z",
        "SignatureVersion": "1", "Signature": "AAAA", "SigningCertURL": "https://x/y.pem",
        "UnsubscribeURL": "https://x/"}
        """
        .formatted(LISTED, type);
  }

  @Test
  void aMessageIsClosedOnceWithItsNote() {
    keep(Owner.UNKNOWN, "m1", 1, "NOT_JSON", LISTED, "{");

    CommandRun first = resolve("m1", "a test of ours", "alice");
    CommandRun second = resolve("m1", "another note", "bob");

    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).isEqualTo("m1 is resolved by alice: a test of ours\n");
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.out()).isEqualTo("m1 is already resolved by alice: a test of ours\n");
    assertThat(table.run("quarantine", "list").out()).isEqualTo("0 open\n");
  }

  @Test
  void whatIsMissingIsNamedWithTheRemedy() {
    assertThat(table.run("quarantine", "show", "m9").exitCode()).isEqualTo(3);
    assertThat(table.run("quarantine", "show", "m9").err()).contains("m9", "quarantine list");
    assertThat(table.run("quarantine", "resolve", "m9").exitCode()).isEqualTo(2);
    assertThat(table.run("quarantine", "resolve", "m9", "--note", " ").exitCode()).isEqualTo(2);
    CommandRun noQueue = table.run("quarantine", "replay", "--all");
    assertThat(noQueue.exitCode()).isEqualTo(3);
    assertThat(noQueue.err()).contains("--queue");
    assertThat(CommandRun.of("quarantine").exitCode()).isEqualTo(2);
  }

  private CommandRun resolve(String id, String note, String by) {
    return table.run("quarantine", "resolve", id, "--note", note, "--by", by);
  }

  private void keep(Owner owner, String id, int hour, String cause, String topic, String body) {
    quarantine.put(
        Quarantined.arrived(
            new QuarantineKey(owner, id),
            Instant.parse("2015-11-21T00:00:00Z").plusSeconds(hour * 3600L),
            Map.of("cause", cause, "problem", "It is wrong.", "topicArn", topic),
            Quarantined.Form.NOTIFICATION,
            Map.of("formatVersion", "1", "topicArn", topic),
            body.getBytes(StandardCharsets.UTF_8)));
  }

  private static Owner seller(String id) {
    return Owner.of(new Account(id, Environment.LIVE));
  }
}
