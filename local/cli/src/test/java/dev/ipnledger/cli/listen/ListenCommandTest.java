package dev.ipnledger.cli.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.LedgerCommand;
import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.runtime.system.LocalOptions;
import dev.ipnledger.runtime.system.LocalSystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command against a whole system, with a program of a developer's that takes POSTs. */
class ListenCommandTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Started STARTED = new Started();
  private static final List<String> POSTED = new CopyOnWriteArrayList<>();
  private static final BlockingQueue<Happening.AlertTold> ALERTS = new LinkedBlockingQueue<>();
  private static LocalSystem system;
  private static HttpServer program;
  private static volatile int status = 200;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() throws IOException {
    system =
        STARTED.add(
            LocalSystem.start(
                LocalOptions.quick(0, Optional.empty(), 7),
                ListenCommandTest::happened,
                InstantSource.system()));
    program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    program.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          POSTED.add(exchange.getRequestHeaders().getFirst("Ledger-Event") + " " + body);
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    program.start();
  }

  private static void happened(Happening happening) {
    if (happening instanceof Happening.AlertTold alert) {
      ALERTS.add(alert);
    }
  }

  @AfterAll
  static void stop() {
    program.stop(0);
    STARTED.close();
  }

  @Test
  void whatCameWhileItWasOffIsForwardedAndOnlyA2xxTakesItOutOfTheQueue() throws Exception {
    String[] listen = {"--name", "shop", "--kinds", "Quarantine,UnknownTopic,UnknownSeller"};
    // The first time there is nothing; the queue waits from now on.
    assertThat(listen(listen)).isEqualTo(ExitCodes.OK);
    somethingThatIsSetAside();

    status = 500;
    assertThat(listen(with(listen, "--forward-to", address()))).isEqualTo(ExitCodes.FOUND_WRONG);
    assertThat(err.toString()).contains("it answered 500; again in 1 s");
    assertThat(POSTED).isNotEmpty().allMatch(post -> post.startsWith("alert {"));

    status = 204;
    POSTED.clear();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (POSTED.isEmpty() && System.nanoTime() < deadline) {
      listen(with(listen, "--forward-to", address()));
    }
    assertThat(POSTED).hasSize(1);
    assertThat(out.toString()).contains("alert   raised warning SYSTEM#");

    POSTED.clear();
    listen(with(listen, "--forward-to", address()));
    assertThat(POSTED).isEmpty();
    assertThat(listen("--name", "shop", "--delete")).isEqualTo(ExitCodes.OK);
    assertThat(err.toString()).contains("deleted ipn-ledger-listen-shop-");
  }

  @Test
  void whereNothingListensIsSaid() throws Exception {
    String[] listen = {"--name", "nobody", "--alerts", "--json"};
    listen(listen);
    somethingThatIsSetAside();
    assertThat(listen(with(listen, "--forward-to", "http://127.0.0.1:1/")))
        .isEqualTo(ExitCodes.FOUND_WRONG);
    assertThat(err.toString()).contains("nothing listens at http://127.0.0.1:1/");
    listen(listen);
    assertThat(out.toString()).contains("\"transition\":\"raised\"");
    listen("--name", "nobody", "--delete");
    assertThat(listen("--name", "nobody", "--delete")).isEqualTo(ExitCodes.OK);
    assertThat(err.toString()).contains("there was no ipn-ledger-listen-nobody-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kinds Nonsense | there is no kind Nonsense",
        "--name no/name | --name has letters",
        "--forward-to ftp://desk/ | --forward-to is an http(s) URL",
        "--change-topic arn:aws:sns:eu-west-1:123456789012:changes | belong together",
        "--alerts --kinds Capture | of Capture there are no alerts"
      })
  void misuseIsNamed(String arguments, String message) {
    assertThat(listen(arguments.split(" "))).isEqualTo(ExitCodes.MISUSED);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void whatIsNotATopicIsNamed() {
    assertThat(listen("--change-topic", "changes", "--alert-topic", "alerts"))
        .isEqualTo(ExitCodes.MISSING);
    assertThat(err.toString()).contains("'changes' is not the ARN of a topic");
  }

  /** A signed message that nobody understands; published when this returns. */
  private static void somethingThatIsSetAside() throws Exception {
    ALERTS.clear();
    HttpRequest request =
        HttpRequest.newBuilder(
                system
                    .front()
                    .resolve(
                        "/control/notifications?environment=sandbox&sellerId="
                            + PlaySeller.ALL.getFirst().sellerId()))
            .POST(BodyPublishers.ofString("{\"NotificationType\":\"Mystery\"}"))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
    assertThat(ALERTS.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("the alert").isNotNull();
  }

  private static String address() {
    return "http://127.0.0.1:" + program.getAddress().getPort() + "/";
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private int listen(String... arguments) {
    CommandLine line = LedgerCommand.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(
        with(
            new String[] {"listen", "--drain", "--port", "" + system.front().getPort()},
            arguments));
  }
}
