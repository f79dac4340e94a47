package dev.ipnledger.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.Purchase;
import dev.ipnledger.cli.testing.TestTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@code ./ledger rebuild} and {@code ./ledger reprocess} on one purchase. */
class RebuildCommandTest {
  private static final String PK = Mail.SELLER + "#sandbox#" + Purchase.ORDER;
  private static final String OBJECT = "OBJECT#" + Purchase.CAPTURE;

  private static TestTable table;
  private static List<Map<String, AttributeValue>> clean;

  @BeforeAll
  static void play() {
    table = new TestTable();
    Purchase.play(new Mail(table));
    clean = table.items();
  }

  @AfterEach
  void restore() {
    table.restore(clean);
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void allObjectsOfAnUntouchedOrderComeOutAsTheyAreKept() throws IOException {
    CommandRun run = run("rebuild", Purchase.ORDER, "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.json()).hasSize(5).allMatch(it -> it.path("same").booleanValue());
  }

  @Test
  void whatDiffersIsShownAndNotWrittenUnlessToldTo() {
    edit(table.item(PK, OBJECT), "view", "EUR 50.00", "EUR 5.00");

    CommandRun dry = run("rebuild", Purchase.CAPTURE);
    assertThat(dry.exitCode()).isEqualTo(1);
    assertThat(dry.out())
        .contains("kept: CaptureAmount is EUR 5.00, and the evidence says EUR 50.00")
        .contains("=> not written");
    assertThat(table.item(PK, OBJECT).get("view").s()).contains("EUR 5.00");

    CommandRun written = run("rebuild", Purchase.CAPTURE, "--write");
    assertThat(written.exitCode()).isZero();
    assertThat(written.out()).contains("=> written anew");
    assertThat(run("rebuild", Purchase.CAPTURE).exitCode()).isZero();
  }

  @Test
  void anObjectThatIsGoneIsBroughtBack() {
    table.delete(table.item(PK, OBJECT));

    assertThat(run("rebuild", Purchase.CAPTURE).out()).contains("there is no object");
    assertThat(run("rebuild", Purchase.CAPTURE, "--write").exitCode()).isZero();
    assertThat(run("why", Purchase.CAPTURE).exitCode()).isZero();
  }

  @Test
  void aRecordedNotificationComesOutTheSame() throws IOException {
    CommandRun run = run("reprocess", "reference-3", "--json");

    assertThat(run.exitCode()).isZero();
    JsonNode capture = run.json().path(0);
    assertThat(capture.path("id").textValue()).isEqualTo(Purchase.CAPTURE);
    assertThat(capture.path("documents")).hasSize(1);
    assertThat(run("reprocess", Purchase.CAPTURE, "--json").json().at("/0/documents")).hasSize(3);
  }

  @Test
  void whatAReaderWouldSayOtherwiseTodayIsShown() {
    edit(
        table.item(PK, "EVENT#" + Purchase.CAPTURE + "#reference-3"),
        "observation",
        "\"CaptureReferenceId\":\"cap-7\"",
        "\"CaptureReferenceId\":\"cap-8\"");

    CommandRun run = run("reprocess", "reference-3");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("kept: CaptureReferenceId is cap-8, and its bytes say cap-7")
        .contains("merged: the same");
  }

  @Test
  void anUnreadableItemIsNamedAndNoStackTraceIsShown() {
    table.edit(table.item(PK, OBJECT), "view", value -> AttributeValue.fromS("{"));

    CommandRun run = run("why", Purchase.CAPTURE);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(OBJECT, "see ./ledger audit").doesNotContain("\tat ");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(run("rebuild", "S01-0000001-0000001").exitCode()).isEqualTo(3);
    assertThat(run("reprocess", "nobody").exitCode()).isEqualTo(3);
  }

  private static void edit(
      Map<String, AttributeValue> item, String attribute, String from, String to) {
    assertThat(item.get(attribute).s()).contains(from);
    table.edit(item, attribute, value -> AttributeValue.fromS(value.s().replace(from, to)));
  }

  private static CommandRun run(String... arguments) {
    return table.run(
        Stream.concat(Stream.of(arguments), Stream.of("--seller", Mail.SELLER))
            .toArray(String[]::new));
  }
}
