package dev.ipnledger.ledger.feed;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Names one feed, before Amazon does.
 *
 * @param account whose it is
 * @param operation what all its requests ask for
 * @param series when the first feed of the series was planned, UTC milliseconds
 * @param generation 1 for that first one, one more for each that repeats what failed in the one
 *     before
 */
public record FeedKey(Account account, Operation operation, Instant series, int generation) {
  public FeedKey {
    requireNonNull(account, "account is null");
    requireNonNull(operation, "operation is null");
    series = series.truncatedTo(ChronoUnit.MILLIS);
    if (generation < 1) {
      throw new IllegalArgumentException("generation is below 1: " + generation);
    }
  }

  /** Unique within its account; sorts by the time of the series. */
  public String name() {
    return Times.millis(series) + "-" + operation.wireName() + "-" + generation;
  }

  /** Of the feed that repeats what failed in this one for a reason that passes. */
  public FeedKey successor() {
    return new FeedKey(account, operation, series, generation + 1);
  }

  /** Of the feed whose failures this one repeats; empty for the first of its series. */
  public Optional<FeedKey> predecessor() {
    return generation == 1
        ? Optional.empty()
        : Optional.of(new FeedKey(account, operation, series, generation - 1));
  }
}
