import dev.ipnledger.deploy.LocalDeployment;
import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.notify.SignatureVersion;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The service levels on a local deployment: how long the door takes to answer a notification, cold
 * starts included, and how long a notification takes from its signature into the ledger. Every
 * tenth notification finds ingest's process killed and starts another, which is no restore of a
 * snapshot but a whole start, so that the figure with cold starts is worse than in AWS.
 *
 * <p>The door is timed by whoever delivers; the way into the ledger by process itself, whose metrics
 * stand in the emulator's log.
 *
 * <p>{@code ./ledger deploy-local --once} builds and installs what is needed; then {@code java
 * -Dledger.home="$PWD" -cp 'local/cli/target/quick/*:local/cli/target/quick/lib/*'
 * benchmarks/ServiceLevels.java [notifications] [at a time]} with JDK 25.
 */
final class ServiceLevels {
  private static final Pattern METRIC = Pattern.compile("\"(LedgerDelay|Lateness)\":\\[?([0-9., E-]+)");
  private static final int KILL_EVERY = 10;
  private static final double PATIENCE_SECONDS = 180;
  private static final int WARM_UP = 20;
  private static final int PAUSE_SECONDS = 6;

  private static final String MESSAGE =
      """
      {"NotificationReferenceId": "%1$08x-5a5a-4a5a-8a5a-5a5a5a5a5a5a", "NotificationType": "PaymentCapture",
      "SellerId": "%2$s", "ReleaseEnvironment": "Sandbox", "Version": "2013-01-01",
      "NotificationData": "<CaptureNotification><CaptureDetails>\
      <AmazonCaptureId>S02-%3$07d-0000001-C000001</AmazonCaptureId>\
      <CaptureAmount><Amount>1.0</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>\
      <CaptureStatus><State>Completed</State>\
      <LastUpdateTimestamp>2015-01-01T00:00:00.000Z</LastUpdateTimestamp></CaptureStatus>\
      </CaptureDetails></CaptureNotification>"}
      """;

  private final LongAdder untaken = new LongAdder();
  private final LocalDeployment deployment;
  private final PlaySeller seller = PlaySeller.ALL.getFirst();
  private final Path log = Path.of(".aws-sam/local/emulator.log");

  private ServiceLevels(LocalDeployment deployment) {
    this.deployment = deployment;
  }

  public static void main(String[] arguments) throws Exception {
    int notifications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int atATime = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    try (LocalDeployment deployment =
        LocalDeployment.start(Optional.empty(), System.err::println, InstantSource.system())) {
      new ServiceLevels(deployment).measure(notifications, atATime);
    }
  }

  private void measure(int notifications, int atATime) throws Exception {
    System.out.printf(
        "%d notifications, %d at a time; load %.1f on %d processors%n",
        notifications,
        atATime,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    // The first of all fetches the certificate, which AWS's SNS serves faster than a busy desk does.
    for (int i = 1; i <= WARM_UP && untaken.sum() == i - 1; i++) {
      deliver(2 * notifications + i, false);
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
    }
    untaken.reset();
    print("door, warm", deliver(0, notifications, atATime, false));
    // One at a time: a kill must not strike another notification that is being answered.
    print("door, with cold starts", deliver(notifications, notifications, 1, true));
    List<Double> delays = List.of();
    long end = System.nanoTime() + (long) (PATIENCE_SECONDS * 1e9);
    while (delays.size() < 2 * notifications && System.nanoTime() < end) {
      TimeUnit.SECONDS.sleep(1);
      delays = logged("LedgerDelay");
    }
    print("signature to door", logged("Lateness"));
    print("door to ledger", delays);
  }

  /** Seconds of each delivery, from signing to the answer. */
  private List<Double> deliver(int from, int count, int atATime, boolean kill) throws Exception {
    List<Future<Double>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
      for (int i = 0; i < count; i++) {
        int number = from + i;
        answers.add(threads.submit(() -> deliver(number, kill && number % KILL_EVERY == 0)));
      }
    }
    List<Double> seconds = new ArrayList<>();
    for (Future<Double> answer : answers) {
      seconds.add(answer.get());
    }
    return seconds;
  }

  private double deliver(int number, boolean kill) throws Exception {
    if (kill) {
      ingestProcesses().forEach(ProcessHandle::destroyForcibly);
    }
    String topic = "arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MR" + seller.sellerId();
    long begin = System.nanoTime();
    DeliveryAttempt attempt =
        deployment
            .sandbox()
            .control()
            .sns()
            .deliver(
                topic, MESSAGE.formatted(number, seller.sellerId(), 1_000_000 + number), SignatureVersion.ONE)
            .get();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (attempt.status() == null || attempt.status() != 200) {
      untaken.increment();
    }
    return seconds;
  }

  private static Stream<ProcessHandle> ingestProcesses() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("IngestHandler"));
  }

  private List<Double> logged(String metric) throws IOException {
    List<Double> values = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = METRIC.matcher(line);
      while (line.contains("\"_aws\"") && matcher.find()) {
        if (matcher.group(1).equals(metric)) {
          Stream.of(matcher.group(2).split(",")).map(Double::valueOf).forEach(values::add);
        }
      }
    }
    return values;
  }

  private void print(String what, List<Double> seconds) {
    List<Double> sorted = new ArrayList<>(seconds);
    if (untaken.sum() > 0) {
      System.out.printf("%-24s %5d were not taken at once%n", what, untaken.sumThenReset());
    }
    Collections.sort(sorted);
    if (sorted.isEmpty()) {
      System.out.printf("%-24s no values%n", what);
      return;
    }
    System.out.printf(
        "%-24s %5d values   p50 %7.3f s   p99 %7.3f s   longest %7.3f s%n",
        what, sorted.size(), at(sorted, 0.50), at(sorted, 0.99), sorted.getLast());
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
  }
}
