package dev.ipnledger.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.Purchase;
import dev.ipnledger.cli.testing.TestTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What people find objects and messages by: names and lists that are gone, false or unasked. */
class AuditNamesTest {
  private static final String PK = Mail.SELLER + "#sandbox#" + Purchase.ORDER;

  /** What the shop called the order before, with the signs that keys are made with. */
  private static final String EARLIER = "shop#7%23";

  private static final String NAME = "REF#" + Purchase.ORDER + "#OWN#shop%237%2523";

  private static TestTable table;
  private static List<Map<String, AttributeValue>> clean;

  @BeforeAll
  static void play() {
    table = new TestTable();
    Mail mail = new Mail(table);
    mail.send(
        "OrderReferenceNotification",
        "2017-01-02T10:00:01.000Z",
        Purchase.order("Open", "10:00:00").replace("shop-7", EARLIER));
    mail.send(
        "OrderReferenceNotification",
        "2017-01-02T11:00:01.000Z",
        Purchase.order("Open", "11:00:00").replace("shop-7", "shop-8"));
    mail.deliver("2017-01-02T11:01:00.000Z", "no notification at all");
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
  void whatNobodyTouchedIsClean() throws IOException {
    assertThat(found(audit())).isEmpty();
    assertThat(table.item(PK, NAME)).isNotEmpty();
  }

  @Test
  void anOrderIsFoundByAnEarlierNameWhateverSignsStandInIt() {
    CommandRun run = table.run("why", EARLIER, "--seller", Mail.SELLER);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(Purchase.ORDER);

    CommandRun unknown = table.run("why", "shop#7%", "--seller", Mail.SELLER);
    assertThat(unknown.exitCode()).isEqualTo(3);
    assertThat(unknown.err()).contains("shop#7%");
  }

  @Test
  void aNameThatIsGoneIsNamedAndBroughtBack() throws IOException {
    Map<String, AttributeValue> name = table.item(PK, NAME);
    table.delete(name);

    assertThat(found(audit())).containsExactly(tuple("MissingReference", PK, NAME));
    assertThat(repairs(audit("--repair"))).singleElement().asString().startsWith("mended");
    assertThat(found(audit())).isEmpty();
    assertThat(table.item(PK, NAME)).isEqualTo(name);
  }

  @Test
  void aNameThatStandsInTheWrongListIsNamedAndMended() throws IOException {
    table.edit(
        table.item(PK, NAME),
        "byReferencePk",
        value -> AttributeValue.fromS(value.s().replace("shop", "chop")));

    assertThat(found(audit())).containsExactly(tuple("WrongReference", PK, NAME));
    audit("--repair");
    assertThat(found(audit())).isEmpty();
  }

  @Test
  void aNameThatNoDocumentGivesIsNamedAndNeverTakenAway() throws IOException {
    Map<String, AttributeValue> invented = new HashMap<>();
    table
        .item(PK, NAME)
        .forEach(
            (attribute, value) ->
                invented.put(
                    attribute,
                    value.s() == null
                        ? value
                        : AttributeValue.fromS(value.s().replace("shop", "chop"))));
    table.put(invented);
    String sk = NAME.replace("shop", "chop");

    assertThat(found(audit())).containsExactly(tuple("WrongReference", PK, sk));
    assertThat(repairs(audit("--repair"))).singleElement().asString().startsWith("not mended");
    assertThat(found(audit())).containsExactly(tuple("WrongReference", PK, sk));
  }

  @Test
  void aMessageThatNoListShowsIsNamedAndListed() throws IOException {
    Map<String, AttributeValue> message = message();
    Map<String, AttributeValue> unlisted = new HashMap<>(message);
    unlisted.keySet().removeIf(attribute -> attribute.startsWith("by"));
    assertThat(unlisted).hasSizeLessThan(message.size());
    table.put(unlisted);

    assertThat(found(audit()))
        .containsExactly(tuple("UnlistedItem", message.get("pk").s(), message.get("sk").s()));
    assertThat(repairs(audit("--repair"))).singleElement().asString().startsWith("mended");
    assertThat(found(audit())).isEmpty();
    assertThat(message()).isEqualTo(message);
  }

  private static Map<String, AttributeValue> message() {
    return table.items().stream()
        .filter(item -> item.get("sk").s().contains("#QUARANTINE#"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode audit(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("audit", "--json", "--settle", "0"));
    all.addAll(List.of(arguments));
    CommandRun run = table.run(all.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isBetween(0, 1);
    return run.json();
  }

  private static List<Tuple> found(JsonNode report) {
    return report
        .path("differences")
        .valueStream()
        .map(
            it ->
                tuple(
                    it.path("kind").textValue(),
                    it.path("pk").textValue(),
                    it.path("sk").textValue()))
        .toList();
  }

  private static List<String> repairs(JsonNode report) {
    return report
        .path("differences")
        .valueStream()
        .map(it -> it.path("repair").textValue())
        .toList();
  }
}
