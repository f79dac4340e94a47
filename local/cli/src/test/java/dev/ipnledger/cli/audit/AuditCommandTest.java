package dev.ipnledger.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.Purchase;
import dev.ipnledger.cli.testing.TestTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table that somebody edits by hand: each edited item is named, and no other. */
class AuditCommandTest {
  private static final String PK = Mail.SELLER + "#sandbox#" + Purchase.ORDER;
  private static final String OBJECT = "OBJECT#" + Purchase.CAPTURE;
  private static final String COMPLETED = "EVENT#" + Purchase.CAPTURE + "#reference-3";

  private static TestTable table;
  private static List<Map<String, AttributeValue>> clean;

  @BeforeAll
  static void play() {
    table = new TestTable();
    Mail mail = new Mail(table);
    Purchase.play(mail);
    mail.send("OrderReferenceNotification", "2017-01-02T11:00:00.000Z", sample());
    mail.deliver("2017-01-02T11:01:00.000Z", "no notification at all");
    mail.send("Batch", "2017-01-02T11:02:00.000Z", batch());
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
  void anUntouchedTableIsClean() throws IOException {
    CommandRun run = audit();

    assertThat(found(run)).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path("items").intValue()).isEqualTo(clean.size());
    assertThat(run.json().at("/certificates/0/subject").textValue())
        .isEqualTo("CN=sns.amazonaws.com");
    // Six of the purchase, the sample, the quarantined one and the batch.
    assertThat(run.json().at("/certificates/0/verified").intValue()).isEqualTo(9);
  }

  @Test
  void anAmountThatWasChangedInAnObjectIsNamed() throws IOException {
    table.edit(object(), "view", text("EUR 50.00", "EUR 5.00"));

    CommandRun run = audit();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(found(run)).containsExactly(tuple("ObjectDiffers", PK, OBJECT));
    assertThat(run.out()).contains("CaptureAmount is EUR 5.00, and the evidence says EUR 50.00");
  }

  @Test
  void aStateThatWasChangedInAnObjectIsNamed() throws IOException {
    table.edit(object(), "view", text("\"state\":\"Closed\"", "\"state\":\"Completed\""));

    assertThat(found(audit())).containsExactly(tuple("ObjectDiffers", PK, OBJECT));
  }

  @Test
  void anObjectsPlaceInAnIndexIsHeldAgainstItsView() throws IOException {
    table.edit(object(), "byStatePk", text("Closed", "Pending"));

    assertThat(found(audit())).containsExactly(tuple("ObjectDiffers", PK, OBJECT));
  }

  @Test
  void anObjectOfWhichNothingIsDueAnyMoreIsNamed() throws IOException {
    Map<String, AttributeValue> order = new HashMap<>(table.item(PK, "OBJECT#" + Purchase.ORDER));
    order.keySet().removeIf(name -> name.startsWith("due"));
    table.put(order);

    assertThat(found(audit()))
        .containsExactly(tuple("ObjectDiffers", PK, "OBJECT#" + Purchase.ORDER));
  }

  @Test
  void conditionsAreHeldAgainstTheView() throws IOException {
    table.edit(
        object(),
        "attention",
        value ->
            AttributeValue.fromS(
                "[{\"id\":\"x\",\"kind\":\"PROBLEM\",\"since\":\"2017-01-02T10:00:00Z\","
                    + "\"detail\":\"\",\"advice\":\"REVIEW\"}]"));

    CommandRun run = audit();

    assertThat(found(run)).containsExactly(tuple("ObjectDiffers", PK, OBJECT));
    assertThat(run.out()).contains("attention is [x], and the view says");
  }

  @Test
  void evidenceWhoseBytesWereAlteredIsNamedAndItsObjectIsNot() throws IOException {
    table.edit(evidence(), "document", bytes("50.0", "90.0"));

    CommandRun run = audit();

    assertThat(found(run)).extracting(it -> it.toList().get(2)).containsOnly(COMPLETED);
    assertThat(found(run)).contains(tuple("AlteredBytes", PK, COMPLETED));
    assertThat(run.out()).contains("the signature does not match the document");
  }

  @Test
  void evidenceWhoseObservationWasAlteredIsNamedAndItsObjectIsNot() throws IOException {
    table.edit(evidence(), "observation", text("EUR 50.00", "EUR 90.00"));

    CommandRun run = audit();

    assertThat(found(run)).containsExactly(tuple("AlteredObservation", PK, COMPLETED));
    assertThat(run.out()).contains("CaptureAmount is EUR 90.00, and its bytes say EUR 50.00");
  }

  @Test
  void evidenceAndObjectThatWereAlteredTogetherAreBothNamed() throws IOException {
    for (Map<String, AttributeValue> item : table.items()) {
      if (item.get("sk").s().startsWith("EVENT#" + Purchase.CAPTURE)) {
        table.edit(item, "observation", text("EUR 50.00", "EUR 90.00"));
      }
    }
    table.edit(object(), "view", text("EUR 50.00", "EUR 90.00"));

    assertThat(found(audit()))
        .hasSize(4)
        .contains(tuple("AlteredObservation", PK, COMPLETED), tuple("ObjectDiffers", PK, OBJECT));
  }

  @Test
  void anAnswerWhoseBytesWereAlteredIsNamed() throws IOException {
    Map<String, AttributeValue> answer = table.item(PK, "EVENT#" + Purchase.CAPTURE + "#GET#");
    table.edit(answer, "document", bytes("1.30", "0.30"));

    assertThat(found(audit())).containsExactly(tuple("AlteredBytes", PK, answer.get("sk").s()));
  }

  @Test
  void anAnswerWhoseObservationWasAlteredIsNamed() throws IOException {
    Map<String, AttributeValue> answer = table.item(PK, "EVENT#" + Purchase.CAPTURE + "#GET#");
    table.edit(answer, "observation", text("EUR 1.30", "EUR 0.30"));

    assertThat(found(audit()))
        .containsExactly(tuple("AlteredObservation", PK, answer.get("sk").s()));
  }

  @Test
  void evidenceThatIsGoneIsNamedByTheObjectThatNamesIt() throws IOException {
    table.delete(evidence());

    assertThat(found(audit())).containsExactly(tuple("MissingEvidence", PK, COMPLETED));
  }

  @Test
  void anObjectThatIsGoneIsNamed() throws IOException {
    table.delete(object());

    assertThat(found(audit())).containsExactly(tuple("MissingObject", PK, OBJECT));
  }

  @Test
  void evidenceUnderAWrongKeyIsNamed() throws IOException {
    Map<String, AttributeValue> moved = new HashMap<>(evidence());
    String sk = "EVENT#" + Purchase.REFUND + "#reference-3";
    moved.put("sk", AttributeValue.fromS(sk));
    moved.put("kind", AttributeValue.fromS("Refund"));
    table.put(moved);

    assertThat(found(audit())).containsExactly(tuple("WrongKey", PK, sk));
  }

  @Test
  void anItemThatNoPartOfTheSoftwareWritesIsNamed() throws IOException {
    table.put(
        Map.of("pk", AttributeValue.fromS("note"), "sk", AttributeValue.fromS("to the auditor")));

    assertThat(found(audit())).containsExactly(tuple("StrayItem", "note", "to the auditor"));
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    table.edit(object(), "view", value -> AttributeValue.fromS("{"));
    table.edit(evidence(), "observation", value -> AttributeValue.fromN("7"));

    assertThat(found(audit()))
        .containsExactlyInAnyOrder(
            tuple("UnreadableItem", PK, OBJECT), tuple("UnreadableItem", PK, COMPLETED));
  }

  @Test
  void aCertificateThatIsGoneOrReplacedLeavesItsSignaturesUnproven() throws IOException {
    Map<String, AttributeValue> certificate = table.item("", "CERTIFICATE");
    table.edit(certificate, "document", bytes("s", "z"));

    CommandRun run = audit();

    assertThat(found(run))
        .contains(
            tuple("AlteredCertificate", certificate.get("pk").s(), "CERTIFICATE"),
            tuple("Unproven", PK, COMPLETED));
  }

  @Test
  void evidenceThatNamesNoCertificateIsUnproven() throws IOException {
    Map<String, AttributeValue> bare = new HashMap<>(evidence());
    bare.remove("certificate");
    table.put(bare);

    assertThat(found(audit())).containsExactly(tuple("Unproven", PK, COMPLETED));
  }

  @Test
  void samplesMessagesInQuarantineAndBatchesAreHeldAgainstTheirSignaturesToo() throws IOException {
    List<Tuple> edited = new ArrayList<>();
    for (Map<String, AttributeValue> item : table.items()) {
      boolean other = !item.get("pk").s().equals(PK) && !item.get("sk").s().equals("CERTIFICATE");
      if (other) {
        table.edit(item, "document", bytes("2017", "2016"));
        edited.add(tuple("AlteredBytes", item.get("pk").s(), item.get("sk").s()));
      }
    }

    assertThat(edited).hasSize(3);
    assertThat(found(audit())).containsAll(edited);
  }

  @Test
  void anotherSellersPartitionsAreLeftAlone() throws IOException {
    table.edit(object(), "view", text("EUR 50.00", "EUR 5.00"));

    assertThat(found(audit("--seller", "A2OTHER"))).isEmpty();
    assertThat(found(audit("--seller", Mail.SELLER, "--environment", "sandbox"))).hasSize(1);
  }

  @Test
  void anAuditGoesOnWhereItWasBrokenOff() throws IOException {
    table.edit(object(), "view", text("EUR 50.00", "EUR 5.00"));
    List<Tuple> all = new ArrayList<>();
    int items = 0;
    int rounds = 0;
    JsonNode report = audit("--partitions", "1").json();
    while (true) {
      rounds++;
      items += report.path("items").intValue();
      all.addAll(found(report));
      if (!report.has("resume")) {
        break;
      }
      report = audit("--partitions", "1", "--resume", report.path("resume").textValue()).json();
    }

    assertThat(rounds).isGreaterThanOrEqualTo(4);
    assertThat(items).isEqualTo(clean.size());
    assertThat(all).containsExactly(tuple("ObjectDiffers", PK, OBJECT));
  }

  @Test
  void aTokenThatNoAuditGaveIsMisuse() {
    assertThat(audit("--resume", "nonsense").exitCode()).isEqualTo(2);
  }

  @Test
  void repairWritesAnEditedObjectAnewAndTouchesNoEvidence() throws IOException {
    table.edit(object(), "view", text("EUR 50.00", "EUR 5.00"));

    CommandRun run = audit("--repair");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().at("/differences/0/repair").textValue()).startsWith("mended");
    assertThat(found(audit())).isEmpty();
    assertThat(object().get("view")).isEqualTo(cleanItem(OBJECT).get("view"));
    assertThat(evidence()).isEqualTo(cleanItem(COMPLETED));
  }

  @Test
  void repairBringsBackWhatIsGoneOrUnreadable() throws IOException {
    table.delete(object());
    table.edit(
        table.item(PK, "OBJECT#" + Purchase.REFUND), "view", value -> AttributeValue.fromS("{"));

    audit("--repair");

    assertThat(found(audit())).isEmpty();
  }

  @Test
  void repairLeavesAloneAnObjectWhoseEvidenceIsGoneOrInDoubt() throws IOException {
    table.delete(evidence());
    table.edit(object(), "view", text("EUR 50.00", "EUR 5.00"));
    Map<String, AttributeValue> before = object();

    CommandRun run = audit("--repair");

    assertThat(run.out()).contains("not mended: a document of it is gone or in doubt");
    assertThat(object()).isEqualTo(before);
  }

  @Test
  void theTextNamesItemsDifferencesAndCounts() {
    table.edit(object(), "view", text("EUR 50.00", "EUR 5.00"));

    CommandRun run = table.run("audit", "--settle", "0");

    assertThat(run.out())
        .contains("ObjectDiffers  " + PK + "  " + OBJECT)
        .contains("signatures verified by certificate")
        .contains(clean.size() + " items in ", " partitions audited, 1 differences");
  }

  private static CommandRun audit(String... arguments) {
    List<String> all = new ArrayList<>(List.of("audit", "--json", "--settle", "0"));
    all.addAll(List.of(arguments));
    return table.run(all.toArray(String[]::new));
  }

  private static List<Tuple> found(CommandRun run) throws IOException {
    return found(run.json());
  }

  private static List<Tuple> found(JsonNode report) {
    List<Tuple> found = new ArrayList<>();
    report
        .path("differences")
        .forEach(
            it ->
                found.add(
                    tuple(
                        it.path("kind").textValue(),
                        it.path("pk").textValue(),
                        it.path("sk").textValue())));
    return found;
  }

  private static Map<String, AttributeValue> object() {
    return table.item(PK, OBJECT);
  }

  private static Map<String, AttributeValue> evidence() {
    return table.item(PK, COMPLETED);
  }

  private static Map<String, AttributeValue> cleanItem(String sk) {
    return clean.stream().filter(item -> item.get("sk").s().equals(sk)).findFirst().orElseThrow();
  }

  private static UnaryOperator<AttributeValue> text(String from, String to) {
    return value -> {
      assertThat(value.s()).contains(from);
      return AttributeValue.fromS(value.s().replace(from, to));
    };
  }

  /** Edits compressed bytes, letter by letter. */
  private static UnaryOperator<AttributeValue> bytes(String from, String to) {
    return value -> {
      try (GZIPInputStream gzip =
          new GZIPInputStream(new ByteArrayInputStream(value.b().asByteArray()))) {
        String text = new String(gzip.readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream again = new GZIPOutputStream(out)) {
          again.write(text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
        }
        return AttributeValue.fromB(SdkBytes.fromByteArray(out.toByteArray()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static String sample() {
    return Purchase.order("Open", "10:00:00").replace(Purchase.ORDER, "S01-0000000-0000000");
  }

  private static String batch() {
    return """
    <BatchNotification><Header><MerchantIdentifier>%s</MerchantIdentifier></Header>
    <BatchSummary><BatchReferenceId>4000000001</BatchReferenceId>
    <ReportId>16000000001</ReportId><CreationTimestamp>2017-01-02T03:59:58Z</CreationTimestamp>
    <BatchStatus>Completed</BatchStatus><ProcessingSummary>
    <RequestsProcessed>1</RequestsProcessed><RequestsSuccessful>1</RequestsSuccessful>
    <RequestsFailed>0</RequestsFailed></ProcessingSummary></BatchSummary></BatchNotification>"""
        .formatted(Mail.SELLER);
  }
}
