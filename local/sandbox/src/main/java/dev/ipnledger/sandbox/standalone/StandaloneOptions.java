package dev.ipnledger.sandbox.standalone;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.state.StateFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a standalone sandbox starts.
 *
 * @param port of the loopback interface; 0 for any free one
 * @param seed makes ids repeatable; a state file's own seed wins
 * @param manualStart when present the clock stands still there; otherwise it runs with real time
 * @param state a file to go on from and to save to; need not exist yet
 * @param endpoint where notifications go; empty when they are only logged
 * @param region of the seller: {@code uk}, {@code de}, {@code us} or {@code jp}
 * @param throttled whether the quotas of the service apply
 * @param wallClock real time
 */
public record StandaloneOptions(
    int port,
    long seed,
    Optional<Instant> manualStart,
    Optional<Path> state,
    Optional<URI> endpoint,
    String region,
    boolean throttled,
    InstantSource wallClock) {
  /** The port, when nothing else is said. */
  public static final int DEFAULT_PORT = 8788;

  public StandaloneOptions {
    requireNonNull(manualStart, "manualStart is null");
    requireNonNull(state, "state is null");
    requireNonNull(endpoint, "endpoint is null");
    requireNonNull(region, "region is null");
    requireNonNull(wallClock, "wallClock is null");
  }

  /** The same, with the seed and the clock that a state file was begun with. */
  StandaloneOptions goingOn(StateFile file) {
    Optional<Instant> start =
        file.manualStart().isEmpty()
            ? Optional.empty()
            : Optional.of(Instant.parse(file.manualStart()));
    return new StandaloneOptions(
        port, file.seed(), start, state, endpoint, region, throttled, wallClock);
  }
}
