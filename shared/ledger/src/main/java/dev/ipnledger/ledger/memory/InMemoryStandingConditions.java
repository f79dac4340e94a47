package dev.ipnledger.ledger.memory;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import java.util.Optional;

/** Standing conditions among the rows of a ledger in memory, whose lists show them. */
public final class InMemoryStandingConditions implements StandingConditions {
  private final InMemoryLedger ledger;

  /** Of that ledger, whose rows it shares. */
  public InMemoryStandingConditions(InMemoryLedger ledger) {
    this.ledger = requireNonNull(ledger, "ledger is null");
  }

  @Override
  public Optional<SystemItem> find(Owner owner, SystemItem.Kind kind, String cause) {
    synchronized (ledger) {
      return ledger.rows.get(key(owner, kind, cause), SystemItem.class);
    }
  }

  @Override
  public boolean raise(SystemItem item) {
    synchronized (ledger) {
      ItemKey key = key(item.owner(), item.kind(), item.cause());
      Optional<SystemItem> before = ledger.rows.get(key, SystemItem.class);
      SystemItem after = before.map(standing -> standing.with(item.details())).orElse(item);
      ledger.rows.put(key, after, before.isPresent() ? ledger.rows.places(key) : Places.of(after));
      return before.isEmpty();
    }
  }

  @Override
  public void end(Owner owner, SystemItem.Kind kind, String cause) {
    synchronized (ledger) {
      ledger.rows.remove(key(owner, kind, cause));
    }
  }

  private static ItemKey key(Owner owner, SystemItem.Kind kind, String cause) {
    return Keys.system(owner.key(), kind.name(), cause);
  }
}
