package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Environment;

/**
 * A story by its name.
 *
 * @param name such as {@code capture-declined}
 * @param summary one line
 * @param environment where it is played; nothing can be simulated in the live one
 * @param ending what a sound endpoint does with its messages
 * @param script plays it
 */
public record Story(
    String name, String summary, Environment environment, Ending ending, Script script) {
  public Story {
    requireNonNull(name, "name is null");
    requireNonNull(summary, "summary is null");
    requireNonNull(environment, "environment is null");
    requireNonNull(ending, "ending is null");
    requireNonNull(script, "script is null");
  }

  /** What a sound endpoint answers. */
  public enum Ending {
    /** 2xx to every message. */
    TAKEN,
    /** Anything but 2xx to at least one. */
    REFUSED,
    /** Not every message reaches it. */
    LOST
  }

  /** The steps. */
  @FunctionalInterface
  public interface Script {
    /**
     * Plays.
     *
     * @throws StoryException when a call is refused
     */
    void play(Stage stage);
  }

  static Story of(String name, String summary, Script script) {
    return new Story(name, summary, Environment.SANDBOX, Ending.TAKEN, script);
  }
}
