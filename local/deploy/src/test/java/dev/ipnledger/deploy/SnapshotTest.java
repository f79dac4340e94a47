package dev.ipnledger.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each function up to the moment at which Lambda takes its snapshot, under Lambda's own runtime
 * client: it has warmed what it will need, and called nobody. What no call has brought, such as a
 * secret, can't be in the snapshot.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SnapshotTest {
  private static final String REGISTRY =
      """
      {"A1EXAMPLE":{"environments":{"sandbox":{"topics":[
      "arn:aws:sns:eu-west-1:598607868003:A1G8446IYHA4MRA1EXAMPLE"],
      "region":"de","marketplaceId":"A1G8446IYHA4MR"}}}}""";

  /** A class that is loaded only by what the function does with work. */
  private static final Map<String, String> WARM =
      Map.of(
          "ingest", "dev.ipnledger.sns.envelope.EnvelopeReader",
          "process", "dev.ipnledger.ipn.NotificationReader",
          "reconcile", "dev.ipnledger.mws.response.DetailsAnswerReader",
          "query", "dev.ipnledger.api.ProblemException",
          "register", "dev.ipnledger.api.ProblemException",
          "publish", "dev.ipnledger.publish.document.ChangeEvent");

  @TempDir private static Path files;
  private static HttpServer lambda;
  private static ServerSocket everybody;
  private static final AtomicInteger CALLS = new AtomicInteger();
  private static volatile CompletableFuture<String> asked = new CompletableFuture<>();

  @BeforeAll
  static void start() throws IOException {
    RuntimeFolder.fill(files.resolve("runtime"));
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    lambda = HttpServer.create(anyPort, 0);
    // The client says that it is ready for the snapshot by asking to be restored, or what failed.
    lambda.createContext(
        "/2018-06-01/runtime",
        exchange ->
            asked.complete(
                exchange.getRequestURI().getPath()
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    lambda.start();
    everybody = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(SnapshotTest::countCalls);
  }

  @AfterAll
  static void stop() throws IOException {
    lambda.stop(0);
    everybody.close();
  }

  private static void countCalls() {
    while (!everybody.isClosed()) {
      try (Socket _ = everybody.accept()) {
        CALLS.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  static Stream<Arguments> functions() throws IOException {
    JsonNode resources =
        new YAMLMapper().readTree(Path.of("../../template.yaml").toFile()).path("Resources");
    return resources
        .valueStream()
        .filter(one -> one.path("Type").asText().equals("AWS::Serverless::Function"))
        .map(one -> one.at("/Properties/Handler").asText())
        .map(
            handler ->
                Arguments.of(
                    handler.replaceFirst("^dev\\.ipnledger\\.(\\w+)\\..*", "$1"), handler));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void isWarmAtTheSnapshotAndHasCalledNobody(String function, String handler) throws Exception {
    asked = new CompletableFuture<>();
    CALLS.set(0);
    Path output = files.resolve(function + ".log");
    Path classes = files.resolve(function + ".classes");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Xlog:class+load:file=" + classes,
            // So Lambda's java runtimes tell the interface of CRaC who takes the snapshot.
            "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
            "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI="
                + files.resolve("runtime").resolve(RuntimeFolder.library()),
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=" + everybody.getLocalPort(),
            "-cp",
            files.resolve("runtime")
                + "/*"
                + File.pathSeparator
                + System.getProperty("java.class.path"),
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
            handler);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment(handler));
    Process process = builder.start();
    try {
      CompletableFuture.anyOf(asked, process.onExit()).get(2, TimeUnit.MINUTES);
      String told = asked.getNow("nothing: the process has ended");

      assertThat(told).as(Files.readString(output)).endsWith("/restore/next");
      assertThat(CALLS).hasValue(0);
      assertThat(Files.readString(output)).doesNotContain("The function starts cold");
      assertThat(Files.readString(classes).contains(WARM.get(function) + " "))
          .as("%s is loaded at the snapshot of %s", WARM.get(function), function)
          .isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Map<String, String> environment(String handler) {
    Map<String, String> all = new HashMap<>();
    all.put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + lambda.getAddress().getPort());
    all.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    all.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + everybody.getLocalPort());
    all.put("_HANDLER", handler);
    all.put("LAMBDA_TASK_ROOT", files.toString());
    all.put("AWS_LAMBDA_FUNCTION_NAME", "function");
    all.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    all.put("AWS_REGION", Emulator.REGION);
    all.put("AWS_ACCESS_KEY_ID", "test");
    all.put("AWS_SECRET_ACCESS_KEY", "test");
    all.put("SELLER_REGISTRY", REGISTRY);
    all.put("LEDGER_TABLE", "ledger");
    all.put("SELLER_SECRET_ID", "ipn-ledger/sellers");
    all.put("NOTIFICATION_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/000000000000/n");
    all.put("DEAD_LETTER_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/000000000000/d");
    all.put("UNPUBLISHED_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/000000000000/u");
    all.put("CHANGE_TOPIC_ARN", "arn:aws:sns:eu-west-1:000000000000:changes");
    all.put("ALERT_TOPIC_ARN", "arn:aws:sns:eu-west-1:000000000000:alerts");
    return all;
  }
}
