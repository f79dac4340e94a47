package dev.ipnledger.domain;

import java.util.Locale;
import java.util.Optional;

/** Amazon's two worlds. An object belongs to one of them and never moves. */
public enum Environment {
  SANDBOX("Sandbox"),
  LIVE("Live");

  private final String wireName;

  Environment(String wireName) {
    this.wireName = wireName;
  }

  /** As Amazon writes it in {@code ReleaseEnvironment}: {@code Sandbox} or {@code Live}. */
  public String wireName() {
    return wireName;
  }

  /** As it stands in keys and addresses: {@code sandbox} or {@code live}. */
  public String slug() {
    return wireName.toLowerCase(Locale.ROOT);
  }

  /** Reads either spelling, in any case; empty for anything else. */
  public static Optional<Environment> parse(String text) {
    for (Environment environment : values()) {
      if (environment.wireName.equalsIgnoreCase(text.trim())) {
        return Optional.of(environment);
      }
    }
    return Optional.empty();
  }
}
