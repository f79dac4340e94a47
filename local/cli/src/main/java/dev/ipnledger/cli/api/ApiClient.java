package dev.ipnledger.cli.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The API of a stack, or of the local run that is up.
 *
 * <pre>{@code
 * try (ApiClient api = ApiClient.open(url)) {
 *   api.get("/v1/sellers/-/environments/-/quarantine", QuarantineDocument.class) ...
 * }
 * }</pre>
 */
public final class ApiClient implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int NOT_FOUND = 404;
  private static final int FORBIDDEN = 403;

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final String base;
  private final UnaryOperator<HttpRequest> signature;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

  private ApiClient(String base, UnaryOperator<HttpRequest> signature) {
    this.base = base;
    this.signature = signature;
  }

  /**
   * Reaches an API; nothing is sent yet.
   *
   * @param url with or without a slash at its end
   * @throws StackException when it is no address, or there is nothing to sign with
   */
  public static ApiClient open(URI url) {
    String text = url.toString();
    if (url.getHost() == null || !text.startsWith("http")) {
      throw new StackException(
          "'"
              + url
              + "' is no address of an API; one looks like"
              + " https://ID.execute-api.REGION.amazonaws.com/prod");
    }
    return new ApiClient(
        text.endsWith("/") ? text.substring(0, text.length() - 1) : text, CallerSignature.of(url));
  }

  /** The address that paths are added to. */
  public String base() {
    return base;
  }

  /** A JSON document of these values. */
  public static JsonNode json(Object value) {
    return JSON.valueToTree(value);
  }

  /**
   * Reads a document.
   *
   * @throws StackException when the API gives none, saying why
   */
  public <T> T get(String path, Class<T> type) {
    HttpResponse<String> answer = send("GET", path, Optional.empty());
    return read(answer, type);
  }

  /** The same; empty when the API has nothing there. */
  public <T> Optional<T> find(String path, Class<T> type) {
    HttpResponse<String> answer = send("GET", path, Optional.empty());
    return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read(answer, type));
  }

  /**
   * Asks for a change.
   *
   * @throws StackException when nothing was changed, saying why
   */
  public <T> T post(String path, Optional<JsonNode> body, Class<T> type) {
    return read(send("POST", path, body), type);
  }

  private HttpResponse<String> send(String method, String path, Optional<JsonNode> body) {
    BodyPublisher content =
        body.map(JsonNode::toString)
            .map(BodyPublishers::ofString)
            .orElseGet(BodyPublishers::noBody);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .method(method, content)
            .build();
    try {
      return http.send(signature.apply(request), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StackException(
          "no API answers at " + base + "; is it the output QueryUrl, or a run that is up?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while asking " + base, e);
    }
  }

  private <T> T read(HttpResponse<String> answer, Class<T> type) {
    int status = answer.statusCode();
    try {
      if (status / 100 == 2) {
        return requireNonNull(JSON.readValue(answer.body(), type), "an empty document");
      }
      JsonNode problem = JSON.readTree(answer.body());
      String detail = problem.path("detail").asText(problem.path("message").asText(""));
      throw new StackException(
          "%s answers %d to %s: %s%s"
              .formatted(base, status, answer.request().uri().getPath(), detail, remedy(status)));
    } catch (JsonProcessingException e) {
      throw new StackException(
          "what answers at " + base + " is no API of this ledger (" + status + ")", e);
    }
  }

  private static String remedy(int status) {
    return status == FORBIDDEN
        ? " The credentials need execute-api:Invoke on that path; docs/quarantine.md, Over the API."
        : "";
  }

  @Override
  public void close() {
    http.close();
  }
}
