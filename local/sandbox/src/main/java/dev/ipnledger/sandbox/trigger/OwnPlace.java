package dev.ipnledger.sandbox.trigger;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.notify.Pem;
import dev.ipnledger.sandbox.standalone.StandaloneOptions;
import dev.ipnledger.sandbox.standalone.StandaloneSandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sandbox of this process, which delivers to an endpoint somewhere else. Its clock is its own, so
 * that half a year passes in a moment; a state file keeps its authority from one run to the next.
 */
final class OwnPlace implements StoryPlace {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StandaloneSandbox running;
  private final URI endpoint;

  private OwnPlace(StandaloneSandbox running, URI endpoint) {
    this.running = requireNonNull(running, "running is null");
    this.endpoint = requireNonNull(endpoint, "endpoint is null");
  }

  static OwnPlace delivering(
      URI endpoint, Optional<Path> state, long seed, InstantSource wallClock) {
    return new OwnPlace(
        StandaloneSandbox.start(
            new StandaloneOptions(
                0,
                seed,
                Optional.of(wallClock.instant()),
                state,
                Optional.of(endpoint),
                "de",
                false,
                wallClock)),
        endpoint);
  }

  @Override
  public String title() {
    return "a sandbox of its own, delivering to " + endpoint;
  }

  @Override
  public JsonNode ask(@Nullable String body) {
    HttpAnswer answer =
        running
            .sandbox()
            .answer(
                HttpCall.inside(
                    body == null ? "GET" : "POST",
                    "/control/stories",
                    "application/json",
                    body == null ? "" : body));
    try {
      JsonNode document = JSON.readTree(answer.body());
      if (answer.status() != 200) {
        throw TriggerException.refused(document.path("detail").asText("refused"));
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the control API answers JSON", e);
    }
  }

  @Override
  public List<String> advice(JsonNode played) {
    return EndpointAdvice.of(played, endpoint);
  }

  /** The certificate of the authority that signs here, as PEM. */
  void writeAuthority(Path file) {
    try {
      Files.write(file, Pem.certificate(running.sandbox().caCertificate()));
    } catch (IOException e) {
      throw TriggerException.unwritable(file, e);
    }
  }

  @Override
  public void close() {
    running.close();
  }
}
