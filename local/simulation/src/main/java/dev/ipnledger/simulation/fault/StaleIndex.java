package dev.ipnledger.simulation.fault;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index that lags: it misses entries, or answers what it answered before. */
public final class StaleIndex implements DueIndex {
  private final DueIndex index;
  private final Weather weather;
  private final Map<Account, List<DueEntry>> before = new HashMap<>();

  /**
   * @param index the true one
   */
  public StaleIndex(DueIndex index, Weather weather) {
    this.index = index;
    this.weather = weather;
  }

  @Override
  public List<DueEntry> due(Account account, Instant until, int limit, Optional<DueEntry> after) {
    List<DueEntry> now = index.due(account, until, limit, after);
    if (after.isPresent() || !weather.strikes(Fault.STALE_INDEX)) {
      before.put(account, now);
      return now;
    }
    var random = weather.random(Fault.STALE_INDEX);
    return random.nextBoolean()
        ? before.getOrDefault(account, List.of()).stream().limit(limit).toList()
        : now.stream().filter(_ -> random.nextInt(3) > 0).toList();
  }
}
