package dev.ipnledger.register;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.api.SellerPath;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.settings.SellerRegistry;
import java.util.Optional;

/** Whose messages a path reaches: one account's, or those of no account that the registry has. */
sealed interface Scope {
  /** One page of those that are open, or of those that are resolved, oldest first. */
  Page<Quarantined> list(Quarantine quarantine, boolean open, PageRequest page);

  /** A message by its id; empty when it is not there, or not within this. */
  Optional<Quarantined> find(Quarantine quarantine, String id);

  /** One account's. */
  record Served(Owner owner) implements Scope {
    public Served {
      requireNonNull(owner, "owner is null");
    }

    @Override
    public Page<Quarantined> list(Quarantine quarantine, boolean open, PageRequest page) {
      return quarantine.of(owner, page);
    }

    @Override
    public Optional<Quarantined> find(Quarantine quarantine, String id) {
      return quarantine.find(new QuarantineKey(owner, id));
    }
  }

  /** Those of unknown sellers, and those that name no seller or no environment. */
  record Nobodys(SellerRegistry registry) implements Scope {
    public Nobodys {
      requireNonNull(registry, "registry is null");
    }

    @Override
    public Page<Quarantined> list(Quarantine quarantine, boolean open, PageRequest page) {
      Page<Quarantined> all = open ? quarantine.open(page) : quarantine.resolved(page);
      return new Page<>(all.items().stream().filter(this::covers).toList(), all.next());
    }

    @Override
    public Optional<Quarantined> find(Quarantine quarantine, String id) {
      return quarantine.named(id).stream().filter(this::covers).findFirst();
    }

    private boolean covers(Quarantined message) {
      return message.key().owner().account().filter(registry::knows).isEmpty();
    }
  }

  /**
   * The scope of a path.
   *
   * @throws dev.ipnledger.api.ProblemException when it names an account that the registry lacks
   */
  static Scope of(SellerPath path, SellerRegistry registry) {
    return path.isNobodys() ? new Nobodys(registry) : new Served(Owner.of(path.account(registry)));
  }
}
