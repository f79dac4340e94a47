import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How many signed calls a running sandbox answers in a second, from several threads: an HTTP server
 * of this process that checks nothing and answers nothing, GetOrderReferenceDetails, and Authorize,
 * in turn and several times over, so that whatever else the machine does falls on all of them.
 * Client and sandbox share the machine: the figures are what tests on one machine get.
 *
 * <p>{@code java benchmarks/SandboxLoad.java [address] [threads] [seconds of one turn]}
 */
final class SandboxLoad {
  private static final int TURNS = 5;
  private static final int MOST_BROKEN = 5;
  private static final String PATH = "/OffAmazonPayments_Sandbox/2013-01-01";
  private static final String SELLER = "BENCHSELLER";
  private static final String KEY = "BENCH_KEY";
  private static final String SECRET = "BENCH_SECRET";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  private SandboxLoad(URI address) {
    this.address = address;
  }

  public static void main(String[] arguments) throws Exception {
    String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8788";
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
    HttpServer empty = empty(threads);
    try {
      URI nothing = URI.create("http://127.0.0.1:" + empty.getAddress().getPort());
      SandboxLoad load = new SandboxLoad(URI.create(address));
      load.control(
          "/control/sellers",
          """
          {"sellerId": "%s", "accessKeyId": "%s", "secretKey": "%s",
           "environments": {"sandbox": {"region": "de", "topics": []}}}
          """
              .formatted(SELLER, KEY, SECRET));
      load.compare(new SandboxLoad(nothing), threads, seconds);
    } finally {
      empty.stop(0);
    }
    System.exit(0);
  }

  /** Reads a call and answers 200 with as many bytes as an order has. */
  private static HttpServer empty(int threads) throws IOException {
    byte[] answer = new byte[1_100];
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(threads));
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  private void compare(SandboxLoad nothing, int threads, int seconds) throws Exception {
    String order = newOrder();
    call("ConfirmOrderReference", "AmazonOrderReferenceId", order);
    Worker asked = i -> call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order);
    Worker unread =
        i -> nothing.call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order);
    double[][] rates = new double[3][TURNS];
    for (int turn = -1; turn < TURNS; turn++) {
      double[] now = {
        rate(threads, seconds, worker -> unread),
        rate(threads, seconds, worker -> asked),
        rate(threads, seconds, this::authorizing)
      };
      for (int i = 0; turn >= 0 && i < now.length; i++) {
        rates[i][turn] = now[i];
      }
      System.out.printf(
          "%-8s empty %6.0f  GetOrderReferenceDetails %6.0f  Authorize %6.0f a second%n",
          turn < 0 ? "warm-up" : "turn " + (turn + 1), now[0], now[1], now[2]);
    }
    double empty = median(rates[0]);
    System.out.printf(
        "%nmedian of %d turns, %d threads: empty %.0f, GetOrderReferenceDetails %.0f (%.2f of empty),"
            + " Authorize %.0f (%.2f of empty)%n",
        TURNS,
        threads,
        empty,
        median(rates[1]),
        median(rates[1]) / empty,
        median(rates[2]),
        median(rates[2]) / empty);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Makes one call; it must be answered 200. */
  @FunctionalInterface
  private interface Worker {
    int work(int number) throws Exception;
  }

  /** Answers a second; anything but 200 ends the run. */
  private static double rate(int threads, int seconds, IntFunction<Worker> workers)
      throws Exception {
    long began = System.nanoTime();
    long end = began + seconds * 1_000_000_000L;
    LongAdder answered = new LongAdder();
    AtomicReference<Exception> failure = new AtomicReference<>();
    Thread[] all =
        IntStream.range(0, threads)
            .mapToObj(
                i ->
                    Thread.ofPlatform()
                        .start(() -> work(workers.apply(i), end, answered, failure)))
            .toArray(Thread[]::new);
    for (Thread worker : all) {
      worker.join();
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    return answered.sum() * 1e9 / (System.nanoTime() - began);
  }

  private static void work(
      Worker worker, long end, LongAdder answered, AtomicReference<Exception> failure) {
    int broken = 0;
    for (int i = 0; System.nanoTime() < end && failure.get() == null; i++) {
      try {
        int status = worker.work(i);
        if (status != 200) {
          throw new IllegalStateException("answered " + status);
        }
        answered.increment();
      } catch (IOException e) {
        // A connection that a crowded machine lost; one call in thousands.
        if (++broken > MOST_BROKEN) {
          failure.set(e);
        }
      } catch (Exception e) {
        failure.set(e);
      }
    }
  }

  /** An order takes ten authorizations; so every tenth begins a new one, which does not count. */
  private Worker authorizing(int thread) {
    String[] order = new String[1];
    String own = thread + "-" + Long.toString(System.nanoTime(), 36);
    return i -> {
      if (i % 10 == 0 || order[0] == null) {
        order[0] = null;
        String made = newOrder();
        call("ConfirmOrderReference", "AmazonOrderReferenceId", made);
        order[0] = made;
      }
      return call(
          "Authorize",
          "AmazonOrderReferenceId",
          order[0],
          "AuthorizationReferenceId",
          own + "-" + i,
          "AuthorizationAmount.Amount",
          "1",
          "AuthorizationAmount.CurrencyCode",
          "EUR",
          "TransactionTimeout",
          "0");
    };
  }

  private String newOrder() throws Exception {
    String answer =
        control(
            "/control/orders",
            """
            {"sellerId": "%s", "environment": "sandbox", "total": "100", "currency": "EUR"}
            """
                .formatted(SELLER));
    return answer.replaceFirst("(?s).*\"(S02-\\d{7}-\\d{7})\".*", "$1");
  }

  private String control(String path, String json) throws Exception {
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private int call(String action, String... namesAndValues) throws Exception {
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("Action", action);
    parameters.put("SellerId", SELLER);
    parameters.put("AWSAccessKeyId", KEY);
    parameters.put("SignatureMethod", "HmacSHA256");
    parameters.put("SignatureVersion", "2");
    parameters.put("Version", "2013-01-01");
    parameters.put("Timestamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    String query =
        parameters.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String text = "POST\n" + address.getAuthority() + "\n" + PATH + "\n" + query;
    String signature =
        Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(PATH))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .POST(BodyPublishers.ofString(query + "&Signature=" + encode(signature)))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
