package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.sandbox.control.DeliveryDocument;
import dev.ipnledger.sandbox.control.JsonAnswers;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Seller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code GET /control/stories}, {@code POST /control/stories {story, sellerId?, set?}}. */
public final class StoryRoutes {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SandboxControl control;
  private final Player player;

  public StoryRoutes(SandboxControl control, Player player) {
    this.control = requireNonNull(control, "control is null");
    this.player = requireNonNull(player, "player is null");
  }

  /** Every story with its one line. */
  public HttpAnswer list(HttpCall call) {
    return JsonAnswers.ok(
        Map.of(
            "stories",
            Stories.all().stream()
                .map(story -> Map.of("story", story.name(), "summary", story.summary()))
                .toList(),
            "fields",
            Casting.DEFAULTS));
  }

  /** Plays one; without a seller with the first one of its environment. */
  public HttpAnswer play(HttpCall call) {
    JsonNode request;
    try {
      request = JSON.readTree(call.body().utf8().orElse(""));
    } catch (JsonProcessingException e) {
      return JsonAnswers.problem(400, "the body is not JSON");
    }
    String name = request.path("story").asText("");
    Optional<Story> story = Stories.named(name);
    if (story.isEmpty()) {
      return JsonAnswers.problem(404, "no story is called '" + name + "'; GET lists them");
    }
    Optional<String> sellerId =
        request.hasNonNull("sellerId")
            ? Optional.of(request.path("sellerId").asText())
            : control.sellers().stream()
                .filter(seller -> seller.in(story.get().environment()).isPresent())
                .map(Seller::sellerId)
                .findFirst();
    Map<String, String> set = new LinkedHashMap<>();
    request
        .path("set")
        .properties()
        .forEach(field -> set.put(field.getKey(), field.getValue().asText()));
    try {
      Account account =
          new Account(sellerId.orElseThrow(StoryException::nobody), story.get().environment());
      return JsonAnswers.ok(document(player.play(story.get(), account, set), account.sellerId()));
    } catch (StoryException e) {
      return JsonAnswers.problem(400, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> document(Played played, String sellerId) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("story", played.story().name());
    document.put("sellerId", sellerId);
    document.put("steps", played.steps());
    List<DeliveryDocument> messages = played.attempts().stream().map(DeliveryDocument::of).toList();
    document.put("messages", messages);
    document.put("ending", played.story().ending().name().toLowerCase(Locale.ROOT));
    document.put("asExpected", played.asExpected());
    if (played.problem() != null) {
      document.put("problem", played.problem());
    }
    return document;
  }
}
