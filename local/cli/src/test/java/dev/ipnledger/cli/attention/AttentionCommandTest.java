package dev.ipnledger.cli.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for a person, of a seller and of nobody. */
class AttentionCommandTest {
  private static final String DECLINED =
      """
      <AuthorizationNotification><AuthorizationDetails>
      <AmazonAuthorizationId>S01-1234567-7654321-A000001</AmazonAuthorizationId>
      <AuthorizationReferenceId>auth-1</AuthorizationReferenceId>
      <AuthorizationAmount><Amount>5.0</Amount><CurrencyCode>EUR</CurrencyCode></AuthorizationAmount>
      <CreationTimestamp>2017-01-02T10:01:00.000Z</CreationTimestamp>
      <AuthorizationStatus><State>Declined</State>
      <LastUpdateTimestamp>2017-01-02T10:03:00.000Z</LastUpdateTimestamp>
      <ReasonCode>AmazonRejected</ReasonCode></AuthorizationStatus>
      </AuthorizationDetails></AuthorizationNotification>""";

  @TempDir private static Path folder;
  private static TestTable table;

  @BeforeAll
  static void play() {
    table = new TestTable();
    new Mail(table).send("PaymentAuthorize", "2017-01-02T10:03:01.000Z", DECLINED);
    table
        .ledger()
        .put(
            new SystemItem(
                new Owner(Optional.of("A9NOBODY"), Optional.of(Environment.LIVE)),
                SystemItem.Kind.UNKNOWN_SELLER,
                "A9NOBODY#live",
                Instant.parse("2017-01-03T00:00:00Z"),
                new TreeMap<>(
                    Map.of(
                        "problem", "A9NOBODY/live is not in the seller registry.",
                        "addTo", "registry",
                        "lineToAdd", "\"A9NOBODY\": {}")),
                null));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void aSellersPaymentsAreListedWithWhatToDo() {
    CommandRun run = table.run("attention", "--seller", Mail.SELLER);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("A1EXAMPLESELLER sandbox", "HardDecline", "S01-1234567-7654321-A000001")
        .contains("An authorization was declined")
        .contains(" conditions")
        .doesNotContain("A9NOBODY");
  }

  @Test
  void whatBelongsToNobodyIsListedWithTheLineToAdd() throws IOException {
    Path registry =
        Files.writeString(
            folder.resolve("registry.json"),
            """
            {"A1EXAMPLESELLER": {"environments": {"sandbox": {
              "topics": ["arn:aws:sns:eu-west-1:291180941288:T"],
              "region": "de", "marketplaceId": "M"}}}}""");

    CommandRun run = table.run("attention", "--nobodys", "--registry", registry.toString());
    assertThat(run.out())
        .contains("2017-01-03T00:00:00.000Z  A9NOBODY live", "UnknownSeller")
        .contains("A9NOBODY/live is not in the seller registry.")
        .contains("addTo: registry", "lineToAdd: \"A9NOBODY\": {}");

    CommandRun all = table.run("attention", "--registry", registry.toString(), "--json");
    assertThat(all.json().at("/conditions/0/kind").textValue()).isNotEmpty();
    assertThat(all.json().at("/system/0/sellerId").textValue()).isEqualTo("A9NOBODY");
  }

  @Test
  void aSellerWithNothingToDoIsSaidToHaveNothing() {
    CommandRun run = table.run("attention", "--seller", "A2OTHERSELLER");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("nothing needs a person\n");
  }

  @Test
  void withATableTheSellerOrTheRegistryMustBeNamed() {
    CommandRun run = table.run("attention");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("Add --seller ID");
  }
}
