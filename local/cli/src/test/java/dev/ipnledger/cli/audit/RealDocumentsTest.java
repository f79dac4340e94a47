package dev.ipnledger.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.Signing;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Real notifications through the pipeline into a table, signed anew because Amazon's key is
 * Amazon's; then the bookkeeper's and the auditor's commands on that table.
 */
class RealDocumentsTest {
  private TestTable table;
  private List<JsonNode> envelopes;

  @BeforeEach
  void deliver() throws IOException {
    String folder = System.getenv("IPN_LEDGER_SAMPLES");
    assumeTrue(folder != null, "IPN_LEDGER_SAMPLES is not set, so real documents are not read");
    table = new TestTable();
    envelopes = envelopes(Path.of(folder, "ipn"));
    Mail mail =
        new Mail(
            table,
            new Signing(Instant.parse("2016-06-01T00:00:00Z"), Duration.ofDays(1_000)),
            envelopes.stream().map(RealDocumentsTest::account).distinct().toList());
    envelopes.forEach(
        envelope ->
            mail.deliver(
                envelope.path("Timestamp").textValue(), envelope.path("Message").textValue()));
  }

  @AfterEach
  void close() {
    if (table != null) {
      table.close();
    }
  }

  @Test
  void eachIsExplainedAndTheAuditFindsNothing() throws IOException {
    CommandRun audit = audit();

    assertThat(audit.json().path("differences")).as(audit.out()).isEmpty();
    assertThat(audit.exitCode()).isZero();
    assertThat(audit.json().at("/certificates/0/verified").intValue()).isEqualTo(envelopes.size());
    List<JsonNode> real =
        envelopes.stream().filter(one -> !message(one).path("IsSample").asBoolean()).toList();
    assertThat(real).hasSizeGreaterThan(3);
    for (JsonNode envelope : real) {
      String reference = message(envelope).path("NotificationReferenceId").textValue();
      CommandRun why = table.run("why", reference, "--seller", account(envelope).sellerId());
      assertThat(why.exitCode()).as(reference + why.err()).isZero();
      assertThat(why.out())
          .contains("The ledger first heard of it on")
          .contains("by the notification " + reference)
          .contains(
              ", says the notification of "
                  + envelope.path("Timestamp").textValue().substring(0, 10));
    }
  }

  @Test
  void oneEditedByteInEvidenceViewOrSignatureIsNamed() throws IOException {
    Map<String, AttributeValue> evidence = first("EVENT#", "observation");
    Map<String, AttributeValue> object = first("OBJECT#", "view");
    Map<String, AttributeValue> certificate = first("CERTIFICATE", "document");

    assertThat(editedBytes(evidence, "document")).contains(sk(evidence));
    assertThat(editedDigit(evidence, "observation")).contains(sk(evidence));
    assertThat(editedDigit(object, "view")).contains(sk(object));
    assertThat(editedBytes(certificate, "document")).contains(sk(certificate));
    assertThat(audit().exitCode()).isZero();
  }

  /** What an audit prints while one byte in the middle of a document differs. */
  private String editedBytes(Map<String, AttributeValue> item, String attribute) {
    byte[] bytes = item.get(attribute).b().asByteArray();
    bytes[bytes.length / 2] ^= 1;
    table.edit(item, attribute, value -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
    return audited(item);
  }

  /** What an audit prints while the year of one time differs. */
  private String editedDigit(Map<String, AttributeValue> item, String attribute) {
    String text = item.get(attribute).s();
    String edited = text.replaceFirst("201(\\d)-", "202$1-");
    assertThat(edited).isNotEqualTo(text);
    table.edit(item, attribute, value -> AttributeValue.fromS(edited));
    return audited(item);
  }

  private String audited(Map<String, AttributeValue> before) {
    CommandRun run = audit();
    table.put(before);
    assertThat(run.exitCode()).isEqualTo(1);
    return run.out();
  }

  private Map<String, AttributeValue> first(String skBegin, String attribute) {
    return table.items().stream()
        .filter(item -> item.get("sk").s().startsWith(skBegin))
        .filter(item -> item.containsKey(attribute))
        .findFirst()
        .orElseThrow();
  }

  private CommandRun audit() {
    return table.run("audit", "--json", "--settle", "0");
  }

  private static String sk(Map<String, AttributeValue> item) {
    return item.get("sk").s();
  }

  private static List<JsonNode> envelopes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(RealDocumentsTest::json)
          .toList();
    }
  }

  private static JsonNode json(Path file) {
    try {
      return new JsonMapper().readTree(Files.readString(file).replace("\uFEFF", ""));
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static JsonNode message(JsonNode envelope) {
    try {
      return new JsonMapper().readTree(envelope.path("Message").textValue());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Account account(JsonNode envelope) {
    JsonNode message = message(envelope);
    return new Account(
        message.path("SellerId").textValue(),
        Environment.parse(message.path("ReleaseEnvironment").textValue()).orElseThrow());
  }
}
