package dev.ipnledger.sandbox.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a story is played. */
interface StoryPlace extends AutoCloseable {
  /** One line for a person: which sandbox, and where its messages go. */
  String title();

  /**
   * Asks the story routes.
   *
   * @param body null to list, else the request to play
   * @throws TriggerException when the place cannot be reached or refuses
   */
  JsonNode ask(@Nullable String body);

  /**
   * What the endpoint's answers mean and what to set so that it takes messages; empty when there is
   * nothing to say.
   *
   * @param played what {@link #ask} answered
   */
  default List<String> advice(JsonNode played) {
    return List.of();
  }

  @Override
  void close();
}
