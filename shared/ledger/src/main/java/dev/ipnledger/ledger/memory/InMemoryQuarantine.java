package dev.ipnledger.ledger.memory;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.QuarantinePlaces;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The quarantine of an {@link InMemoryLedger}, with its other conditions without an object. */
public final class InMemoryQuarantine implements Quarantine, SystemConditions {
  private final InMemoryLedger ledger;

  /** Of that ledger, whose rows it shares. */
  public InMemoryQuarantine(InMemoryLedger ledger) {
    this.ledger = requireNonNull(ledger, "ledger is null");
  }

  @Override
  public QuarantineKey put(Quarantined message) {
    synchronized (ledger) {
      Optional<Quarantined> before = find(message.key());
      if (before.isEmpty()) {
        return write(message);
      }
      if (!Arrays.equals(bytes(before.get()), bytes(message))) {
        Quarantined beside = message.besideTheFirst();
        return find(beside.key()).isPresent() ? beside.key() : write(beside);
      }
      return before.get().open() ? write(before.get().because(message.details())) : message.key();
    }
  }

  private static byte[] bytes(Quarantined message) {
    return requireNonNull(message.document(), "document is null").original();
  }

  private QuarantineKey write(Quarantined message) {
    ledger.rows.put(message.key().item(), message, QuarantinePlaces.of(message));
    return message.key();
  }

  @Override
  public Optional<Quarantined> find(QuarantineKey key) {
    synchronized (ledger) {
      return ledger.rows.get(key.item(), Quarantined.class);
    }
  }

  @Override
  public List<Quarantined> named(String id) {
    synchronized (ledger) {
      return ledger
          .rows
          .page(
              Index.BY_REFERENCE,
              QuarantinePlaces.id(id),
              "",
              true,
              PageRequest.first(PageRequest.MAX_LIMIT),
              Quarantined.class)
          .items();
    }
  }

  @Override
  public Page<Quarantined> open(PageRequest page) {
    synchronized (ledger) {
      Page<Object> found =
          ledger.rows.page(
              Index.BY_STATE, QuarantinePlaces.state(true), "", true, page, Object.class);
      return new Page<>(
          found.items().stream()
              .flatMap(item -> item instanceof Quarantined one ? Stream.of(one) : Stream.empty())
              .map(Quarantined::withoutDocument)
              .toList(),
          found.next());
    }
  }

  @Override
  public Page<Quarantined> resolved(PageRequest page) {
    return page(Index.BY_STATE, QuarantinePlaces.state(false), "", page);
  }

  @Override
  public Page<Quarantined> of(Owner owner, PageRequest page) {
    return page(Index.BY_CREATED, QuarantinePlaces.owner(owner), owner.key(), page);
  }

  private Page<Quarantined> page(Index index, String listing, String ownerKey, PageRequest page) {
    synchronized (ledger) {
      Page<Quarantined> found =
          ledger.rows.page(index, listing, ownerKey, true, page, Quarantined.class);
      return new Page<>(
          found.items().stream().map(Quarantined::withoutDocument).toList(), found.next());
    }
  }

  @Override
  public void replayed(QuarantineKey key, Instant at) {
    synchronized (ledger) {
      find(key).ifPresent(message -> write(message.replayed(at)));
    }
  }

  @Override
  public Resolved resolve(QuarantineKey key, Resolution resolution) {
    synchronized (ledger) {
      Optional<Quarantined> message = find(key);
      if (message.isEmpty()) {
        return Resolved.UNKNOWN;
      }
      if (!message.get().open()) {
        return Resolved.ALREADY_RESOLVED;
      }
      write(message.get().resolved(resolution));
      return Resolved.RESOLVED;
    }
  }

  /** It leaves no trace here, as it leaves one in a table for a while. */
  @Override
  public void clear(Owner owner, SystemItem.Kind kind, String cause, Instant at) {
    synchronized (ledger) {
      ledger.rows.remove(Keys.system(owner.key(), kind.name(), cause));
    }
  }

  @Override
  public boolean acknowledge(
      Owner owner, SystemItem.Kind kind, String cause, String by, Instant at) {
    synchronized (ledger) {
      ItemKey key = Keys.system(owner.key(), kind.name(), cause);
      Optional<Object> found = ledger.rows.get(key, Object.class);
      found.ifPresent(
          item -> {
            if (item instanceof Quarantined message) {
              write(message.seen());
            } else {
              ledger.rows.put(key, item, Map.of());
            }
          });
      return found.isPresent();
    }
  }
}
