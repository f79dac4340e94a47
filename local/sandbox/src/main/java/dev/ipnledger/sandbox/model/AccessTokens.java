package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Tokens that the button hands out when a buyer signs in; only inside a visit. */
public final class AccessTokens {
  /** How long a token is good for (guide, "Button widgets"). */
  public static final Duration LIFETIME = Duration.ofMinutes(55);

  private final RandomGenerator random;
  private final Map<String, Instant> issued = new HashMap<>();

  AccessTokens(RandomGenerator random) {
    this.random = requireNonNull(random, "random is null");
  }

  /** A new token, such as {@code Atza|00f3...}. */
  public String issue(Instant at) {
    String token = "Atza|" + String.format("%016x%016x", random.nextLong(), random.nextLong());
    issued.put(token, at);
    return token;
  }

  /** Until when a token is good; empty when it was not issued here. */
  public Optional<Instant> expiry(String token) {
    return Optional.ofNullable(issued.get(token)).map(since -> since.plus(LIFETIME));
  }

  /** Whether it was issued here less than 55 minutes ago. */
  public boolean valid(String token, Instant at) {
    Instant since = issued.get(token);
    return since != null && at.isBefore(since.plus(LIFETIME));
  }
}
