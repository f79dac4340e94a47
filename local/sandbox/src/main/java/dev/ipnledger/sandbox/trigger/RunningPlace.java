package dev.ipnledger.sandbox.trigger;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sandbox that is up, reached over its control API. */
final class RunningPlace implements StoryPlace {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<URI> candidates;
  private @Nullable URI chosen;

  /**
   * @param candidates addresses to try, in their order
   */
  RunningPlace(List<URI> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  @Override
  public String title() {
    return "the sandbox at " + requireNonNull(chosen, "asked first");
  }

  @Override
  public JsonNode ask(@Nullable String body) {
    for (URI candidate : candidates) {
      try {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(candidate.resolve("/control/stories")).timeout(TIMEOUT);
        HttpResponse<String> response =
            http.send(
                body == null
                    ? request.GET().build()
                    : request
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        chosen = candidate;
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() != 200) {
          throw TriggerException.refused(answer.path("detail").asText("refused"));
        }
        return answer;
      } catch (IOException e) {
        // The next one may be up.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw TriggerException.unreachable(
        String.join(" or ", candidates.stream().map(URI::toString).toList()));
  }

  @Override
  public List<String> advice(JsonNode played) {
    return EndpointAdvice.ofRunning(played);
  }

  @Override
  public void close() {
    http.close();
  }
}
