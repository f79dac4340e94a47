import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * How long each function takes from the start of Lambda's runtime client to its first request for
 * work, beside an empty handler: the same jars, event types, SDK clients and logging, and nothing
 * of ours. Both are run in turn, each in a process of its own, against a Runtime API that hands out
 * no work.
 *
 * <p>Two figures, because machines are busy: the time on the clock, and the processor's time that
 * the process used meanwhile.
 *
 * <p>{@code ./ledger sam build && ./ledger build}, then {@code java benchmarks/Initialisation.java
 * [rounds]} with JDK 25.
 */
final class Initialisation {
  private static final String MOST = "1.3";

  /** What an empty handler of each kind takes, gives back, and calls. */
  private enum Function {
    INGEST("APIGatewayProxyRequestEvent", "APIGatewayProxyResponseEvent", "sqs.SqsClient"),
    PROCESS(
        "SQSEvent",
        "SQSBatchResponse",
        "dynamodb.DynamoDbClient",
        "secretsmanager.SecretsManagerClient"),
    RECONCILE(
        "ScheduledEvent",
        "String",
        "dynamodb.DynamoDbClient",
        "secretsmanager.SecretsManagerClient",
        "sqs.SqsClient"),
    QUERY("APIGatewayProxyRequestEvent", "APIGatewayProxyResponseEvent", "dynamodb.DynamoDbClient"),
    REGISTER(
        "APIGatewayProxyRequestEvent",
        "APIGatewayProxyResponseEvent",
        "dynamodb.DynamoDbClient",
        "sqs.SqsClient"),
    PUBLISH("DynamodbEvent", "StreamsEventResponse", "sns.SnsClient", "sqs.SqsClient");

    private final String event;
    private final String result;
    private final List<String> clients;

    Function(String event, String result, String... clients) {
      this.event = event;
      this.result = result;
      this.clients = List.of(clients);
    }

    String title() {
      return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    String handler() {
      return "dev.ipnledger.%s.%sHandler::handleRequest"
          .formatted(name().toLowerCase(java.util.Locale.ROOT), title());
    }

    /** The handler's source. */
    String empty() {
      String fields =
          clients.stream()
              .map(
                  client ->
                      """
                        private final Object %s = software.amazon.awssdk.services.%s.builder()
                            .httpClientBuilder(
                                software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient.builder())
                            .build();
                      """
                          .formatted(client.substring(0, client.indexOf('.')), client))
              .collect(Collectors.joining());
      return """
      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import com.amazonaws.services.lambda.runtime.events.*;
      import org.apache.logging.log4j.LogManager;
      import org.apache.logging.log4j.Logger;
      import software.amazon.lambda.powertools.logging.PowertoolsLogging;

      public final class Empty implements RequestHandler<%s, %s> {
        private static final Logger LOG = LogManager.getLogger(Empty.class);
      %s
        @Override
        public %s handleRequest(%s event, Context context) {
          return PowertoolsLogging.withLogging(context, () -> null);
        }
      }
      """
          .formatted(event, result, fields, result, event);
    }
  }

  /** Begins the clock and calls the runtime client; its time of start is its only output. */
  private static final String STOPWATCH =
      """
      public final class Stopwatch {
        public static void main(String[] handler) throws Throwable {
          System.out.println(System.currentTimeMillis());
          com.amazonaws.services.lambda.runtime.api.client.AWSLambda.main(handler);
        }
      }
      """;

  private record Start(double millis, double cpuMillis) {}

  private final Path work;
  private final Path runtime;
  private final HttpServer api;
  private final AtomicReference<CompletableFuture<Long>> polled =
      new AtomicReference<>(new CompletableFuture<>());

  private Initialisation(Path work) throws IOException {
    this.work = work;
    this.runtime = Files.createDirectories(work.resolve("runtime"));
    this.api =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext(
        "/2018-06-01/runtime/invocation/next",
        exchange -> polled.get().complete(System.currentTimeMillis()));
    api.createContext(
        "/2018-06-01/runtime/init/error",
        exchange -> {
          String told = new String(exchange.getRequestBody().readAllBytes());
          polled.get().completeExceptionally(new IllegalStateException(told));
        });
    api.start();
  }

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
    Path work = Files.createTempDirectory("initialisation");
    Initialisation benchmark = new Initialisation(work);
    try {
      benchmark.fillRuntime();
      System.out.printf(
          "Runtime client's start to first poll, median of %d; load %.1f on %d processors%n%n",
          rounds, load(), Runtime.getRuntime().availableProcessors());
      System.out.println("function     empty ms   ours ms   ratio   empty cpu   ours cpu   ratio");
      for (Function function : Function.values()) {
        benchmark.compare(function, rounds);
      }
    } finally {
      benchmark.api.stop(0);
      delete(work);
    }
  }

  private static double load() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
        .getSystemLoadAverage();
  }

  /** Lambda's client with its native library, as the java25 runtime has them beside the function. */
  private void fillRuntime() throws IOException {
    Path lib = Path.of("local/cli/target/quick/lib");
    for (String name :
        List.of("runtime-interface-client", "serialization", "java-core")) {
      try (Stream<Path> jars = Files.list(lib)) {
        Path jar =
            jars.filter(path -> path.getFileName().toString().matches("aws-lambda-.*" + name + ".*"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run ./ledger build first"));
        Files.copy(jar, runtime.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        if (name.equals("runtime-interface-client")) {
          extractLibrary(jar);
        }
      }
    }
    compile(work.resolve("Stopwatch"), "Stopwatch", STOPWATCH, runtime + "/*");
  }

  private void extractLibrary(Path jar) throws IOException {
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    try (JarFile file = new JarFile(jar.toFile());
        InputStream library =
            file.getInputStream(file.getJarEntry("jni/libaws-lambda-jni.linux-" + processor + ".so"))) {
      Files.copy(library, runtime.resolve("native.so"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void compile(Path folder, String name, String source, String classPath)
      throws IOException {
    Path file = Files.createDirectories(folder).resolve(name + ".java");
    Files.writeString(file, source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null, null, null, "-proc:none", "-nowarn", "-cp", expand(classPath), "-d",
                folder.toString(), file.toString());
    if (result != 0) {
      throw new IllegalStateException(name + " does not compile");
    }
  }

  /** The compiler's API takes no wildcards. */
  private static String expand(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .flatMap(
            entry -> {
              if (!entry.endsWith("/*")) {
                return Stream.of(entry);
              }
              try (Stream<Path> jars = Files.list(Path.of(entry.substring(0, entry.length() - 2)))) {
                return jars.map(Path::toString).toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void compare(Function function, int rounds) throws Exception {
    Path built = Path.of(".aws-sam/build", function.title() + "Function").toAbsolutePath();
    if (!Files.isDirectory(built)) {
      throw new IllegalStateException("run ./ledger sam build first: there is no " + built);
    }
    Path empty = work.resolve(function.title());
    compile(empty, "Empty", function.empty(), runtime + "/*:" + built + "/lib/*");
    List<Start> emptys = new ArrayList<>();
    List<Start> ours = new ArrayList<>();
    for (int i = -1; i < rounds; i++) {
      Start one = start(function, built, empty + ":", "Empty::handleRequest");
      Start other = start(function, built, "", function.handler());
      // The first pair fills the machine's file cache.
      if (i >= 0) {
        emptys.add(one);
        ours.add(other);
      }
    }
    double emptyMillis = median(emptys.stream().map(Start::millis).toList());
    double ourMillis = median(ours.stream().map(Start::millis).toList());
    double emptyCpu = median(emptys.stream().map(Start::cpuMillis).toList());
    double ourCpu = median(ours.stream().map(Start::cpuMillis).toList());
    System.out.printf(
        "%-10s %10.0f %9.0f %7.2f %11.0f %10.0f %7.2f%s%n",
        function.title(), emptyMillis, ourMillis, ourMillis / emptyMillis, emptyCpu, ourCpu,
        ourCpu / emptyCpu, ourCpu / emptyCpu > Double.parseDouble(MOST) ? "  above " + MOST : "");
  }

  private Start start(Function function, Path built, String before, String handler)
      throws IOException, InterruptedException {
    CompletableFuture<Long> poll = new CompletableFuture<>();
    polled.set(poll);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI="
                + runtime.resolve("native.so"),
            "-cp",
            before + work.resolve("Stopwatch") + ":" + runtime + "/*:" + built + ":" + built + "/lib/*",
            "Stopwatch",
            handler);
    Path output = work.resolve("output");
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment(function, handler, built));
    Process process = builder.start();
    try {
      long end = poll.get(Duration.ofMinutes(2).toMillis(), TimeUnit.MILLISECONDS);
      long cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
      long begin = Long.parseLong(Files.readAllLines(output).getFirst());
      return new Start(end - begin, cpu);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(handler + ": " + e.getMessage() + Files.readString(output), e);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Map<String, String> environment(Function function, String handler, Path built) {
    return Map.ofEntries(
        Map.entry("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.getAddress().getPort()),
        Map.entry("_HANDLER", handler),
        Map.entry("LAMBDA_TASK_ROOT", built.toString()),
        Map.entry("AWS_LAMBDA_FUNCTION_NAME", function.title()),
        Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "1"),
        Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024"),
        Map.entry("AWS_LAMBDA_LOG_FORMAT", "JSON"),
        Map.entry("AWS_REGION", "eu-west-1"),
        Map.entry("AWS_ACCESS_KEY_ID", "test"),
        Map.entry("AWS_SECRET_ACCESS_KEY", "test"),
        Map.entry("POWERTOOLS_SERVICE_NAME", function.title()),
        Map.entry("POWERTOOLS_METRICS_NAMESPACE", "ipn-ledger/benchmark"),
        Map.entry(
            "SELLER_REGISTRY",
            "{\"A1EXAMPLE\":{\"environments\":{\"sandbox\":{\"topics\":[\"arn:aws:sns:eu-west-1:"
                + "598607868003:A1G8446IYHA4MRA1EXAMPLE\"],\"region\":\"de\",\"marketplaceId\":"
                + "\"A1G8446IYHA4MR\"}}}}"),
        Map.entry("LEDGER_TABLE", "ledger"),
        Map.entry("SELLER_SECRET_ID", "ipn-ledger/sellers"),
        Map.entry("POLICY", "{}"),
        Map.entry("NOTIFICATION_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/000000000000/n"),
        Map.entry("DEAD_LETTER_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/000000000000/d"),
        Map.entry("UNPUBLISHED_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/000000000000/u"),
        Map.entry("CHANGE_TOPIC_ARN", "arn:aws:sns:eu-west-1:000000000000:changes"),
        Map.entry("ALERT_TOPIC_ARN", "arn:aws:sns:eu-west-1:000000000000:alerts"));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
