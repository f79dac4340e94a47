package dev.ipnledger.runtime.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontTest {
  private static final FrontLimits SMALL =
      new FrontLimits(100, 2_000, Duration.ofSeconds(2), Duration.ofMillis(300), 8);

  private final BlockingQueue<APIGatewayProxyRequestEvent> seen = new LinkedBlockingQueue<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private Front front =
      start(
          (event, context) -> {
            seen.add(event);
            return new APIGatewayProxyResponseEvent()
                .withStatusCode(418)
                .withHeaders(Map.of("X-One", "1"))
                .withMultiValueHeaders(Map.of("X-Many", List.of("a", "b")))
                .withBody("schön");
          });

  @AfterEach
  void stop() {
    front.close();
    http.close();
  }

  @Test
  void aBinaryRouteGetsTheBytesInBase64() throws Exception {
    byte[] bytes = {0, (byte) 0xff, 'x'};

    send(request("/notifications").POST(BodyPublishers.ofByteArray(bytes)));

    APIGatewayProxyRequestEvent event = seen.remove();
    assertThat(event.getIsBase64Encoded()).isTrue();
    assertThat(Base64.getDecoder().decode(event.getBody())).isEqualTo(bytes);
    assertThat(event.getHttpMethod()).isEqualTo("POST");
    assertThat(event.getResource()).isEqualTo("/notifications");
    assertThat(event.getPathParameters()).isNull();
  }

  @Test
  void everyMethodReachesTheFunction() throws Exception {
    assertThat(send(request("/notifications").DELETE()).statusCode()).isEqualTo(418);
    assertThat(seen.remove().getHttpMethod()).isEqualTo("DELETE");
  }

  @Test
  void pathAndQueryParametersComeByName() throws Exception {
    send(request("/v1/sellers/A1/orders?state=Open&limit=1&limit=%3E2"));

    APIGatewayProxyRequestEvent event = seen.remove();
    assertThat(event.getPath()).isEqualTo("/v1/sellers/A1/orders");
    assertThat(event.getPathParameters()).isEqualTo(Map.of("sellerId", "A1", "proxy", "orders"));
    assertThat(event.getQueryStringParameters()).isEqualTo(Map.of("state", "Open", "limit", ">2"));
    assertThat(event.getMultiValueQueryStringParameters())
        .isEqualTo(Map.of("state", List.of("Open"), "limit", List.of("1", ">2")));
    assertThat(event.getBody()).isNull();
    assertThat(event.getRequestContext().getIdentity().getSourceIp()).isEqualTo("127.0.0.1");
    assertThat(event.getRequestContext().getRequestId()).isNotBlank();
  }

  @Test
  void theAnswerIsTheFunctions() throws Exception {
    HttpResponse<String> response = send(request("/notifications"));

    assertThat(response.statusCode()).isEqualTo(418);
    assertThat(response.body()).isEqualTo("schön");
    assertThat(response.headers().firstValue("X-One")).hasValue("1");
    assertThat(response.headers().allValues("X-Many")).containsExactly("a", "b");
  }

  @Test
  void anUnknownPathIsAnsweredAsARestApiDoes() throws Exception {
    HttpResponse<String> response = send(request("/elsewhere"));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).isEqualTo("{\"message\":\"Missing Authentication Token\"}");
    assertThat(seen).isEmpty();
  }

  @Test
  void aFunctionThatThrowsIsA502WithoutItsMessage() throws Exception {
    front.close();
    front =
        start(
            (event, context) -> {
              throw new IllegalStateException("a secret");
            });

    HttpResponse<String> response = send(request("/notifications"));

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.body()).doesNotContain("secret");
  }

  @Test
  void anAnnouncedBodyThatIsTooLongIsRefusedBeforeItIsSent() throws Exception {
    assertThat(raw("POST /notifications HTTP/1.1\r\nHost: x\r\nContent-Length: 101\r\n\r\n"))
        .startsWith("HTTP/1.1 413 ");
    assertThat(seen).isEmpty();
  }

  @Test
  void aBodyOfUnknownLengthIsRefusedOnceItIsTooLong() throws Exception {
    String chunk = "60\r\n" + "x".repeat(0x60) + "\r\n";

    assertThat(
            raw(
                "POST /notifications HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunk
                    + chunk))
        .startsWith("HTTP/1.1 413 ");
    assertThat(seen).isEmpty();
  }

  @Test
  void aBodyAsLongAsAllowedIsTaken() throws Exception {
    send(request("/notifications").POST(BodyPublishers.ofString("x".repeat(100))));

    assertThat(seen).hasSize(1);
  }

  @Test
  void aBodyThatDoesNotComeIsNotWaitedForLong() throws Exception {
    assertThat(raw("POST /notifications HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nx"))
        .startsWith("HTTP/1.1 408 ");
    assertThat(seen).isEmpty();
  }

  @Test
  void longHeadersAreRefused() throws Exception {
    assertThat(
            raw("GET /notifications HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(2_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ");
    assertThat(seen).isEmpty();
  }

  @Test
  void aTakenPortIsNamedWithTheNextFreeOne() {
    int port = front.address().getPort();

    assertThatExceptionOfType(PortTakenException.class)
        .isThrownBy(
            () ->
                Front.start(
                    port,
                    List.of(),
                    Optional.empty(),
                    FrontLimits.STANDARD,
                    InstantSource.system()))
        .satisfies(
            taken -> {
              assertThat(taken.nextFree()).isPresent();
              assertThat(taken.nextFree().getAsInt()).isGreaterThan(port);
              assertThat(taken)
                  .hasMessage(
                      "port %d is taken; the next free one is %d: --port %2$d",
                      port, taken.nextFree().getAsInt());
            });
  }

  @Test
  void someOtherPathsAreAnsweredElsewhere() throws Exception {
    try (Elsewhere elsewhere = new Elsewhere(front.address(), List.of("/v1/sellers/"));
        Front outer =
            start(
                (event, context) -> {
                  throw new IllegalStateException("not to be asked");
                },
                Optional.of(elsewhere))) {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(outer.address().resolve("/v1/sellers/A1/orders?a=b%20c"))
                  .header("X-Mine", "yes")
                  .POST(BodyPublishers.ofString("body"))
                  .build(),
              BodyHandlers.ofString());

      assertThat(response.statusCode()).isEqualTo(418);
      assertThat(response.body()).isEqualTo("schön");
      APIGatewayProxyRequestEvent event = seen.remove();
      assertThat(event.getHttpMethod()).isEqualTo("POST");
      assertThat(event.getBody()).isEqualTo("body");
      assertThat(event.getQueryStringParameters()).isEqualTo(Map.of("a", "b c"));
      assertThat(event.getHeaders()).containsEntry("X-Mine", "yes");
    }
  }

  @Test
  void whatIsElsewhereAndDownIsA502() throws Exception {
    URI down = front.address();
    front.close();
    try (Elsewhere elsewhere = new Elsewhere(down, List.of("/control/"));
        Front outer =
            start((event, context) -> new APIGatewayProxyResponseEvent(), Optional.of(elsewhere))) {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(outer.address().resolve("/control/x")).build(),
              BodyHandlers.ofString());

      assertThat(response.statusCode()).isEqualTo(502);
    }
  }

  @Test
  void listensOnTheLoopbackAddressOnly() {
    assertThat(front.address().getHost()).isEqualTo("127.0.0.1");
  }

  private static Front start(
      RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> handler) {
    return start(handler, Optional.empty());
  }

  private static Front start(
      RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> handler,
      Optional<Elsewhere> elsewhere) {
    LocalFunction<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> function =
        new LocalFunction<>(
            "test",
            handler,
            LambdaWire.of(APIGatewayProxyRequestEvent.class),
            Duration.ofSeconds(10),
            InstantSource.system());
    return Front.start(
        0,
        List.of(
            new Route("/notifications", true, function),
            new Route("/v1/sellers/{sellerId}/{proxy+}", false, function)),
        elsewhere,
        SMALL,
        InstantSource.system());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(front.address() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends these bytes as they are and reads until the front closes the connection. */
  private String raw(String bytes) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), front.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
