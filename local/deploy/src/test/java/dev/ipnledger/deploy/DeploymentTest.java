package dev.ipnledger.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.play.Play;
import dev.ipnledger.runtime.play.PlayResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * One real deployment, used and ill-treated. {@code ./ledger test} installs the tools and runs it
 * after {@code sam build}.
 */
@Tag("deployment")
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class DeploymentTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int AT_A_TIME = 2;

  private static LocalDeployment deployment;

  @BeforeAll
  static void deploy() {
    System.setProperty(Tools.HOME, Path.of("../..").toAbsolutePath().normalize().toString());
    deployment =
        LocalDeployment.start(Optional.empty(), System.out::println, InstantSource.system());
  }

  @AfterAll
  static void nothingIsLeftRunning() {
    List<ProcessHandle> functions = functionProcesses();
    deployment.close();
    assertThat(functions).isNotEmpty().noneMatch(ProcessHandle::isAlive);
  }

  @BeforeEach
  void tellTheProgress(TestInfo test) {
    System.out.println(test.getDisplayName());
  }

  @Test
  @Order(1)
  void anUnsignedCallIsRefusedAndASignedOneAnswered() throws Exception {
    HttpRequest orders =
        HttpRequest.newBuilder(
                URI.create(
                    deployment.stack().query()
                        + "/v1/sellers/A1BOOKSHOPEXAMPLE/environments/sandbox/orders?state=Open"))
            .build();

    assertThat(status(orders)).isEqualTo(403);
    assertThat(status(deployment.ledger().signing().apply(orders))).isEqualTo(200);
  }

  @Test
  @Order(2)
  void aForgedNotificationIsRefused() throws Exception {
    HttpRequest forged =
        HttpRequest.newBuilder(deployment.stack().notifications())
            .header("x-amz-sns-message-type", "Notification")
            .POST(BodyPublishers.ofString("{\"Type\":\"Notification\"}"))
            .build();

    assertThat(status(forged)).isBetween(400, 403);
  }

  @Test
  @Order(3)
  void theLedgerAgreesWithTheTruthAfterEveryScenarioAndTellsOfIt() {
    Queue<Happening> told = new ConcurrentLinkedQueue<>();

    PlayResult result = play(step -> {}, told::add);

    assertThat(result.failures()).isEmpty();
    assertThat(result.comparison().agrees()).as(result.comparison().toString()).isTrue();
    assertThat(told).hasAtLeastOneElementOfType(Happening.ChangeTold.class);
    assertThat(told)
        .filteredOn(Happening.AlertTold.class::isInstance)
        .extracting(alert -> ((Happening.AlertTold) alert).kind())
        .contains("HardDecline", "OrderSuspended");
  }

  @Test
  @Order(4)
  void noNotificationIsLostWhenAFunctionIsKilledAtWork() {
    AtomicInteger killed = new AtomicInteger();

    PlayResult result =
        play(
            step -> {
              if (step % 10 == 5) {
                killed.addAndGet(kill("ProcessHandler") + kill("IngestHandler"));
              }
            });

    assertThat(killed).hasPositiveValue();
    assertThat(result.failures()).isEmpty();
    assertThat(result.comparison().agrees()).as(result.comparison().toString()).isTrue();
  }

  @Test
  @Order(5)
  void noNotificationIsLostWhileANewVersionIsDeployed() {
    Queue<CompletableFuture<Void>> deploys = new ConcurrentLinkedQueue<>();

    PlayResult result =
        play(
            step -> {
              if (step == 5) {
                deploys.add(CompletableFuture.runAsync(deployment::deployNewVersion));
              }
            });

    assertThat(deploys).hasSize(1).allSatisfy(CompletableFuture::join);
    assertThat(LiveVersions.variable(deployment.stack().endpoint(), "SETTINGS_VERSION"))
        .as("all functions run with the changed parameter")
        .hasSize(6)
        .containsOnly("2");
    assertThat(result.failures()).isEmpty();
    assertThat(result.comparison().agrees()).as(result.comparison().toString()).isTrue();
  }

  /**
   * @param atStep is told the number of each step of the shops, as it happens
   */
  private static PlayResult play(IntConsumer atStep) {
    return play(atStep, Watcher.NOBODY);
  }

  private static PlayResult play(IntConsumer atStep, Watcher watcher) {
    AtomicInteger steps = new AtomicInteger();
    try (Play play =
        deployment.newPlay(
            happening -> {
              watcher.happened(happening);
              if (happening instanceof Happening.PurchaseStep step) {
                System.out.println("  " + step.scenario() + ": " + step.step());
                atStep.accept(steps.incrementAndGet());
              }
            })) {
      return play.once(AT_A_TIME);
    }
  }

  private static int kill(String handler) {
    List<ProcessHandle> found =
        functionProcesses().stream()
            .filter(process -> commandLine(process).contains(handler))
            .toList();
    found.forEach(ProcessHandle::destroyForcibly);
    return found.size();
  }

  private static List<ProcessHandle> functionProcesses() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> commandLine(process).contains("AWSLambda"))
        .toList();
  }

  private static String commandLine(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  private static int status(HttpRequest request) throws Exception {
    return HTTP.send(request, BodyHandlers.discarding()).statusCode();
  }
}
