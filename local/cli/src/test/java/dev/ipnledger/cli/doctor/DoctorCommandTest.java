package dev.ipnledger.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir private Path folder;
  private TestTable table;

  @BeforeEach
  void open() {
    table = new TestTable();
  }

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void aDoorThatRefusesWhatIsForgedIsWellAndTheRestIsAskedFor() throws IOException {
    CommandRun run = knock(403);

    assertThat(run.exitCode()).isZero();
    assertThat(health(run, "door")).isEqualTo("well");
    assertThat(health(run, "table")).isEqualTo("well");
    assertThat(health(run, "quarantine")).isEqualTo("well");
    assertThat(health(run, "queue")).isEqualTo("unseen");
    assertThat(run.out()).contains("--queue", "--registry");
  }

  @Test
  void aDoorThatTakesWhatIsForgedIsIll() throws IOException {
    CommandRun run = knock(200);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(health(run, "door")).isEqualTo("ill");
    assertThat(run.out()).contains("take the address out of Seller Central");
  }

  @Test
  void aDoorThatIsNotThereIsIll() {
    CommandRun run = table.run("doctor", "--url", "http://127.0.0.1:1/notifications");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("ill     door: http://127.0.0.1:1/notifications does not answer");
  }

  @Test
  void anAddressThatIsNoneIsMisuse() {
    CommandRun run = table.run("doctor", "--url", "notifications");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--url must be http(s)://host/path, but is notifications");
  }

  @Test
  void aSellerWithoutKeysAndOpenQuarantineAreIllWithTheirRemedies() throws IOException {
    Path registry =
        Files.writeString(
            folder.resolve("registry.json"),
            """
            {"A1EXAMPLE": {"environments": {"live": {
              "topics": ["arn:aws:sns:eu-west-1:291180941288:T"], "region": "de",
              "marketplaceId": "M"}}},
             "A2EXAMPLE": {"environments": {"sandbox": {
              "topics": ["arn:aws:sns:eu-west-1:291180941288:S"], "region": "de",
              "marketplaceId": "S"}}}}
            """);
    new DynamoDbQuarantine(table.client(), table.name())
        .put(
            Quarantined.arrived(
                new QuarantineKey(Owner.UNKNOWN, "m1"),
                Instant.parse("2015-11-21T00:00:00Z"),
                Map.of("cause", "NOT_JSON", "problem", "It is wrong."),
                Quarantined.Form.NOTIFICATION,
                Map.of("formatVersion", "1"),
                "{".getBytes(StandardCharsets.UTF_8)));

    CommandRun run = table.run("doctor", "--json", "--registry", registry.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(health(run, "A1EXAMPLE live")).isEqualTo("ill");
    assertThat(health(run, "A2EXAMPLE sandbox")).isEqualTo("ill");
    assertThat(health(run, "quarantine")).isEqualTo("ill");
    assertThat(run.out()).contains("the secret has no keys", "./ledger replay");
  }

  @Test
  void reconcileIsWellWhileItReportsAndIllOnceItIsSilent() throws IOException {
    Path registry =
        Files.writeString(
            folder.resolve("registry.json"),
            """
            {"A1EXAMPLE": {"environments": {"live": {
              "topics": ["arn:aws:sns:eu-west-1:291180941288:T"], "region": "de",
              "marketplaceId": "M"}}}}
            """);
    assertThat(health(doctor(registry), "reconcile")).isEqualTo("ill");

    report(InstantSource.system().instant().minus(Duration.ofMinutes(11)));
    assertThat(health(doctor(registry), "reconcile")).isEqualTo("well");

    report(InstantSource.system().instant().minus(Duration.ofMinutes(16)));
    CommandRun silent = doctor(registry);
    assertThat(health(silent, "reconcile")).isEqualTo("ill");
    assertThat(silent.out()).contains("has not reported since", "ReconcileSilentAlarm");
  }

  private CommandRun doctor(Path registry) {
    return table.run("doctor", "--json", "--registry", registry.toString());
  }

  private void report(Instant asOf) {
    new DynamoDbAccountReports(table.client(), table.name())
        .put(
            new Account("A1EXAMPLE", Environment.LIVE),
            new AccountReport(
                asOf, new TreeMap<>(), new TreeMap<>(), Closing.STANDARD, 0, Optional.empty()));
  }

  private CommandRun knock(int status) throws IOException {
    HttpServer door =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    door.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    door.start();
    try {
      return table.run(
          "doctor", "--json", "--url", "http://127.0.0.1:" + door.getAddress().getPort() + "/n");
    } finally {
      door.stop(0);
    }
  }

  private static String health(CommandRun run, String what) throws IOException {
    for (JsonNode finding : run.json()) {
      if (finding.path("what").textValue().equals(what)) {
        return finding.path("health").textValue();
      }
    }
    throw new AssertionError("nothing about " + what + " in " + run.out());
  }
}
