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
import java.util.Base64;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How many signed calls a running sandbox answers in a second: GetOrderReferenceDetails and
 * Authorize in turn, from several threads, on a new order every ten pairs. Client and sandbox share
 * the machine, so the figure is what tests on one machine get.
 *
 * <p>{@code java benchmarks/SandboxLoad.java [address] [threads] [seconds]}
 */
final class SandboxLoad {
  private static final String PATH = "/OffAmazonPayments_Sandbox/2013-01-01";
  private static final String SELLER = "BENCHSELLER";
  private static final String KEY = "BENCH_KEY";
  private static final String SECRET = "BENCH_SECRET";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  /** Makes reference ids of this run differ from those of earlier runs. */
  private final String mark = Long.toString(System.nanoTime(), 36);

  private SandboxLoad(URI address) {
    this.address = address;
  }

  public static void main(String[] arguments) throws Exception {
    String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8788";
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
    SandboxLoad load = new SandboxLoad(URI.create(address));
    load.control(
        "/control/sellers",
        """
        {"sellerId": "%s", "accessKeyId": "%s", "secretKey": "%s",
         "environments": {"sandbox": {"region": "de", "topics": []}}}
        """
            .formatted(SELLER, KEY, SECRET));
    load.run(threads, 3, "warm-up");
    load.run(threads, seconds, "measured");
  }

  private void run(int threads, int seconds, String name) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    LongAdder answered = new LongAdder();
    LongAdder refused = new LongAdder();
    Thread[] workers =
        IntStream.range(0, threads)
            .mapToObj(i -> Thread.ofPlatform().start(() -> work(end, name + i, answered, refused)))
            .toArray(Thread[]::new);
    for (Thread worker : workers) {
      worker.join();
    }
    System.out.printf(
        "%s: %d threads, %d s, %d calls answered 200, %d otherwise: %.0f a second%n",
        name, threads, seconds, answered.sum(), refused.sum(), answered.sum() / (double) seconds);
  }

  /** An order takes ten authorizations; so every tenth pair begins a new one. */
  private void work(long end, String worker, LongAdder answered, LongAdder refused) {
    try {
      String order = "";
      for (int i = 0; System.nanoTime() < end; i++) {
        if (i % 10 == 0) {
          order = newOrder();
          count(call("ConfirmOrderReference", "AmazonOrderReferenceId", order), answered, refused);
        }
        count(call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order), answered, refused);
        count(
            call(
                "Authorize",
                "AmazonOrderReferenceId",
                order,
                "AuthorizationReferenceId",
                mark + "-" + worker + "-" + i,
                "AuthorizationAmount.Amount",
                "1",
                "AuthorizationAmount.CurrencyCode",
                "EUR",
                "TransactionTimeout",
                "0"),
            answered,
            refused);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void count(int status, LongAdder answered, LongAdder refused) {
    (status == 200 ? answered : refused).increment();
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
