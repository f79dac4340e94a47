package dev.ipnledger.runtime.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody on the network. Deliveries of its seller's topic pass through its hands, and it can hold
 * back, change and repeat them; whoever visits another address of its server is counted.
 */
final class Attacker implements AutoCloseable {
  /** The seller whose deliveries come here first. */
  static final String SELLER = "A1VICTIMEXAMPLE";

  /** A seller that the attacker is, honestly registered. */
  static final String OWN = "A2ATTACKEREXAMPLE";

  /** The order that genuine messages are about. */
  static final String GENUINE = "P02-1111111-1111111";

  /** The order that forged messages are about. */
  static final String FORGED = "P02-6666666-6666666";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI front;
  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer server;
  private final BlockingQueue<Captured> captured = new LinkedBlockingQueue<>();
  private final AtomicInteger visits = new AtomicInteger();

  private Attacker(URI front, HttpServer server) {
    this.front = front;
    this.server = server;
  }

  static Attacker at(URI front) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    Attacker attacker = new Attacker(front, server);
    server.createContext("/sns", attacker::capture);
    server.createContext("/", attacker::visited);
    server.start();
    attacker.control(
        "/control/sellers",
        """
        {"sellerId": "%s", "accessKeyId": "KEY", "secretKey": "secret",
         "environments": {"live": {"region": "uk", "topics": [{"endpoint": "%s"}]}}}"""
            .formatted(SELLER, attacker.own("/sns")));
    attacker.control(
        "/control/sellers",
        """
        {"sellerId": "%s", "accessKeyId": "KEY2", "secretKey": "secret2",
         "environments": {"live": {"region": "uk"}}}"""
            .formatted(OWN));
    return attacker;
  }

  /** An address of its own server. */
  String own(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  String host() {
    return front.getAuthority();
  }

  /** How often its server was visited at an address that Amazon does not deliver to. */
  int visits() {
    return visits.get();
  }

  /** A delivery about {@link #GENUINE} that was signed and has not arrived. */
  Captured genuine() throws Exception {
    return signed(Forgery.message(GENUINE));
  }

  /** A delivery of any text that a topic of the seller published. */
  Captured signed(String message) throws Exception {
    control("/control/notifications?sellerId=" + SELLER + "&environment=live", message);
    return delivered();
  }

  /** A delivery that SNS signed well, from a topic in an account that is not Amazon's. */
  Captured fromForeignTopic() throws Exception {
    String order =
        control(
            "/control/orders",
            "{\"sellerId\": \"%s\", \"environment\": \"live\"}".formatted(SELLER));
    String id = new Captured(Map.of(), order).field("orderReferenceId");
    control(
        "/control/faults",
        "{\"action\": \"foreign-topic\", \"sellerId\": \"%s\"}".formatted(SELLER));
    control("/control/amazon/cancel", "{\"id\": \"%s\"}".formatted(id));
    return delivered();
  }

  private Captured delivered() throws InterruptedException {
    return requireNonNull(captured.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "not delivered");
  }

  /** The answer of the sandbox's control to a body. */
  String control(String path, String body) throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(front.resolve(path)).POST(BodyPublishers.ofString(body)).build(),
            BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + " answered " + answer.body());
    }
    return answer.body();
  }

  int post(Captured delivery) throws Exception {
    return post(delivery, delivery.bytes());
  }

  /** Posts bytes under a delivery's headers. */
  int post(Captured delivery, byte[] body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(front.resolve("/notifications"))
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofByteArray(body));
    delivery.headers().forEach(request::header);
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  HttpResponse<String> get(String path) throws Exception {
    return method("GET", path);
  }

  HttpResponse<String> method(String method, String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(front + path))
            .timeout(PATIENCE)
            .method(method, BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  /** Everything that comes back for bytes on a fresh connection until it is closed, or rests. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(front.getHost(), front.getPort())) {
      socket.setSoTimeout(2_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(ISO_8859_1));
      out.flush();
      return rest(socket.getInputStream());
    }
  }

  /**
   * The same when after those bytes one more follows every half second, for as long as they are
   * taken, and for 20 seconds at most.
   */
  String trickle(String request) throws Exception {
    try (Socket socket = new Socket(front.getHost(), front.getPort())) {
      socket.setSoTimeout(500);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(ISO_8859_1));
      String answer = "";
      for (int bytes = 0; bytes < 40 && answer.isEmpty(); bytes++) {
        out.write('x');
        out.flush();
        answer = rest(socket.getInputStream());
      }
      return answer;
    }
  }

  /** The status of the one answer in such a text; 0 when there is none, -1 when there are more. */
  static int onlyStatus(String answers) {
    List<String> statusLines =
        answers.lines().filter(line -> line.startsWith("HTTP/1.1 ")).toList();
    return switch (statusLines.size()) {
      case 0 -> 0;
      case 1 -> Integer.parseInt(statusLines.getFirst().substring(9, 12));
      default -> -1;
    };
  }

  private static String rest(InputStream in) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] buffer = new byte[4096];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        all.append(new String(buffer, 0, n, ISO_8859_1));
      }
    } catch (SocketTimeoutException e) {
      // The connection stays open; what came is all there is.
    }
    return all.toString();
  }

  private void capture(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (name.toLowerCase(Locale.ROOT).startsWith("x-amz-sns")
                  || name.equalsIgnoreCase("Content-Type")) {
                headers.put(name, values.getLast());
              }
            });
    captured.add(
        new Captured(headers, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private void visited(HttpExchange exchange) throws IOException {
    visits.incrementAndGet();
    exchange.sendResponseHeaders(404, -1);
    exchange.close();
  }

  @Override
  public void close() {
    http.close();
    server.stop(0);
  }
}
