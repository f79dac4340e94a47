package dev.ipnledger.domain.quota;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Buckets of one process, for local runs and tests; several processes need a shared gate. */
public final class InMemoryQuotaGate implements QuotaGate {
  private final Map<Key, LeakyBucket> buckets = new HashMap<>();

  @Override
  public synchronized boolean tryTake(
      Account account, Operation operation, Share share, Instant now) {
    requireNonNull(share, "share is null");
    Key key = new Key(account, operation);
    LeakyBucket bucket = bucket(key);
    var taken = bucket.take(now, share.reserve(bucket.quota()));
    taken.ifPresent(next -> buckets.put(key, next));
    return taken.isPresent();
  }

  @Override
  public synchronized void drain(Account account, Operation operation, Instant now) {
    Key key = new Key(account, operation);
    buckets.put(key, bucket(key).drained(now));
  }

  private LeakyBucket bucket(Key key) {
    LeakyBucket kept = buckets.get(key);
    return kept != null
        ? kept
        : LeakyBucket.full(key.operation().quota(key.account().environment()));
  }

  private record Key(Account account, Operation operation) {
    Key {
      requireNonNull(account, "account is null");
      requireNonNull(operation, "operation is null");
    }
  }
}
