package dev.ipnledger.runtime.front;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.IOException;
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
import java.util.Set;

/**
 * Passes some paths on to another server of this machine, so that one port serves a whole local
 * run: the sandbox's controls stand beside the ledger.
 */
public final class Elsewhere implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(65);

  // What belongs to one connection, or is made anew by the client.
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "upgrade",
          "keep-alive",
          "te",
          "transfer-encoding");

  private final URI server;
  private final List<String> prefixes;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param server scheme, host and port
   * @param prefixes of the paths that are passed on, each with its last slash
   */
  public Elsewhere(URI server, List<String> prefixes) {
    this.server = requireNonNull(server, "server is null");
    this.prefixes = List.copyOf(prefixes);
  }

  boolean owns(String path) {
    return prefixes.stream().anyMatch(path::startsWith);
  }

  /** Its answer, or 502 when it has none. */
  APIGatewayProxyResponseEvent answer(HttpExchange request) {
    HttpRequest.Builder passedOn =
        HttpRequest.newBuilder(server.resolve(request.pathAndQuery()))
            .timeout(TIMEOUT)
            .method(request.method(), BodyPublishers.ofByteArray(request.body()));
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> passedOn.header(name, value));
              }
            });
    try {
      HttpResponse<String> response = http.send(passedOn.build(), BodyHandlers.ofString());
      return new APIGatewayProxyResponseEvent()
          .withStatusCode(response.statusCode())
          .withHeaders(
              Map.of(
                  "Content-Type",
                  response.headers().firstValue("Content-Type").orElse("text/plain")))
          .withBody(response.body());
    } catch (IOException e) {
      return FrontHandler.gatewayAnswer(502, "Bad Gateway");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FrontHandler.gatewayAnswer(502, "Bad Gateway");
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
