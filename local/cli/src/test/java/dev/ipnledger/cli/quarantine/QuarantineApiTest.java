package dev.ipnledger.cli.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.system.LocalOptions;
import dev.ipnledger.runtime.system.LocalSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarantine of a whole local system, dealt with through its API as a deployed one's is. */
class QuarantineApiTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Started STARTED = new Started();
  private static final String SELLER = "A7LATESELLEREXAMPLE";
  private static LocalSystem system;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    system =
        STARTED.add(
            LocalSystem.start(
                LocalOptions.quick(0, Optional.empty(), 7),
                Watcher.NOBODY,
                InstantSource.system()));
    post(
        "/control/sellers",
        """
        {"sellerId": "%s", "accessKeyId": "KEY", "secretKey": "secret",
         "environments": {"sandbox": {"region": "EU"}}}"""
            .formatted(SELLER));
  }

  @AfterAll
  static void stop() {
    STARTED.close();
  }

  @Test
  void aStrangersMessageIsListedShownReplayedAndResolved() throws Exception {
    arrive(
        "A8STRANGEREXAMPLE",
        "<CaptureNotification><CaptureDetails><AmazonCaptureId>S02-1234567-1234567-C000001"
            + "</AmazonCaptureId></CaptureDetails></CaptureNotification>");
    await().atMost(PATIENCE).until(() -> !ids(quarantine("list", "--json")).isEmpty());
    String id = ids(quarantine("list", "--json")).getFirst();
    Path file = folder.resolve("body");

    assertThat(quarantine("list").out())
        .contains(id, "A8STRANGEREXAMPLE sandbox", "unknown_seller", "1 open");
    CommandRun shown = quarantine("show", id, "--save", file.toString());
    assertThat(shown.out())
        .contains("unknown_seller: The message names a seller")
        .contains("lineToAdd", "\"A8STRANGEREXAMPLE\"")
        .contains("formatVersion: 1");
    assertThat(Files.readString(file)).contains("S02-1234567-1234567-C000001");

    CommandRun replay = quarantine("replay", id);
    assertThat(replay.exitCode()).isEqualTo(1);
    assertThat(replay.out()).contains("The registry does not have its seller");
    assertThat(
            quarantine("replay", "--all", "--dry-run", "--json")
                .json()
                .path(0)
                .path("outcome")
                .textValue())
        .isEqualTo("still_unknown_seller");

    CommandRun resolved = quarantine("resolve", id, "--note", "not ours");
    assertThat(resolved.exitCode()).isZero();
    assertThat(resolved.out()).contains(id + " is resolved by ").contains(": not ours");
    CommandRun again = quarantine("resolve", id, "--note", "again");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.out()).contains(id + " is already resolved by ").contains(": not ours");
    assertThat(quarantine("list").out())
        .isEqualTo("0 open of no seller of the registry; --seller ID has a seller's\n");
    assertThat(ids(quarantine("list", "--resolved", "--json"))).containsExactly(id);
    assertThat(CommandRun.of("attention", "--port", port(), "--nobodys").out())
        .isEqualTo("nothing needs a person\n");
  }

  @Test
  void aSellersMessageIsFoundUnderTheSellerOnly() throws Exception {
    arrive(SELLER, "no xml");
    String[] seller = {"--seller", SELLER, "--environment", "sandbox"};
    await()
        .atMost(PATIENCE)
        .until(() -> !ids(quarantine(with(seller, "list", "--json"))).isEmpty());
    String id = ids(quarantine(with(seller, "list", "--json"))).getFirst();

    assertThat(quarantine(with(seller, "show", id)).out()).contains("not_xml");
    assertThat(quarantine(with(seller, "replay", id)).out()).contains("It is in the queue again");
    CommandRun other = quarantine("show", id);
    assertThat(other.exitCode()).isEqualTo(3);
    assertThat(other.err()).contains("nothing is in quarantine under '" + id + "'", "--seller");
    await()
        .atMost(PATIENCE)
        .until(() -> quarantine(with(seller, "show", id)).out().contains("last at"));
    assertThat(quarantine(with(seller, "resolve", id, "--note", "a test")).exitCode()).isZero();
  }

  @Test
  void aCallIsSignedWithTheCredentialsOfTheShell() throws IOException {
    List<String> seen = new ArrayList<>();
    HttpServer gateway =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext(
        "/",
        exchange -> {
          seen.add(
              exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] answer = "{\"message\": \"Forbidden\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(403, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    gateway.start();
    Map<String, String> shell =
        Map.of(
            "aws.region",
            "eu-west-1",
            "aws.accessKeyId",
            "SHELLKEY",
            "aws.secretAccessKey",
            "secret");
    shell.forEach(System::setProperty);
    try {
      CommandRun run =
          CommandRun.of(
              "quarantine",
              "list",
              "--api",
              "http://127.0.0.1:" + gateway.getAddress().getPort() + "/prod/",
              "--seller",
              "A1EXAMPLE",
              "--environment",
              "live");

      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err()).contains("answers 403", "Forbidden", "execute-api:Invoke");
      assertThat(seen).hasSize(1);
      assertThat(seen.getFirst())
          .startsWith(
              "/prod/v1/sellers/A1EXAMPLE/environments/live/quarantine?limit=50&state=open ")
          .contains("AWS4-HMAC-SHA256 Credential=SHELLKEY/", "/eu-west-1/execute-api/aws4_request");
    } finally {
      shell.keySet().forEach(System::clearProperty);
      gateway.stop(0);
    }
  }

  @Test
  void whatCanNotBeReachedOrMakesNoSenseIsSaid() {
    assertThat(CommandRun.of("quarantine", "list", "--api", "http://127.0.0.1:1"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(3))
        .satisfies(run -> assertThat(run.err()).contains("no API answers at http://127.0.0.1:1"));
    assertThat(CommandRun.of("quarantine", "list", "--api", "ledger").err())
        .contains("'ledger' is no address of an API");
    assertThat(CommandRun.of("quarantine", "list", "--seller", "A1EXAMPLE").err())
        .contains("--seller and --environment are for --api URL");
    assertThat(CommandRun.of("quarantine", "list", "--api", "http://x", "--table", "t").exitCode())
        .isEqualTo(2);
    assertThat(
            CommandRun.of(
                    "quarantine", "resolve", "m1", "--note", "x", "--by", "me", "--api", "http://x")
                .err())
        .contains("--by is for a table");
  }

  /** Signed for the seller's topic, whoever it speaks of. */
  private static void arrive(String seller, String data) throws Exception {
    post(
        "/control/notifications?environment=sandbox&sellerId=" + SELLER,
        """
        {"NotificationReferenceId": "r-%1$s", "NotificationType": "PaymentCapture",
         "SellerId": "%1$s", "ReleaseEnvironment": "Sandbox", "Version": "2013-01-01",
         "Timestamp": "2015-11-21T03:55:19Z", "NotificationData": "%2$s"}"""
            .formatted(seller, data));
  }

  private static void post(String path, String body) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      int status =
          http.send(
                  HttpRequest.newBuilder(front().resolve(path))
                      .POST(BodyPublishers.ofString(body))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode();
      assertThat(status / 100).isEqualTo(2);
    }
  }

  private static CommandRun quarantine(String... arguments) {
    List<String> all = new ArrayList<>(List.of("quarantine"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--api", front().toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static String[] with(String[] options, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  private static List<String> ids(CommandRun run) throws IOException {
    return run.json().findValuesAsText("id");
  }

  private static URI front() {
    return system.front();
  }

  private static String port() {
    return Integer.toString(front().getPort());
  }
}
