package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.simulation.amazon.Cast;
import dev.ipnledger.simulation.amazon.Stray;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Amazon signed and nobody can apply: that it is kept, the oracle asks of all notifications;
 * here, that a person is told what the registry lacks.
 */
final class Strays {
  private static final Set<String> READ = Set.of("unknown_topic", "unknown_seller");

  private final StandingConditions conditions;
  private final Quarantine quarantine;

  Strays(InMemoryLedger ledger, Quarantine quarantine) {
    this.conditions = new InMemoryStandingConditions(ledger);
    this.quarantine = quarantine;
  }

  static boolean isStray(String reference) {
    return Arrays.stream(Stray.values()).anyMatch(kind -> reference.startsWith(kind.mark()));
  }

  /**
   * @param accepted reference ids of what was answered 200, by MessageId
   */
  void compare(Map<String, String> accepted, List<String> wrong) {
    boolean seller = came(accepted, Stray.SELLER);
    boolean topic = came(accepted, Stray.TOPIC);
    if (seller != stands(SystemItem.Kind.UNKNOWN_SELLER)) {
      wrong.add("a stranger's messages came: " + seller + ", the ledger says " + !seller);
    }
    if (topic != stands(SystemItem.Kind.UNKNOWN_TOPIC)) {
      wrong.add("messages of an unlisted topic came: " + topic + ", the ledger says " + !topic);
    }
  }

  /** As a message that was read, and not only as a dead letter. */
  private boolean came(Map<String, String> accepted, Stray kind) {
    return accepted.entrySet().stream()
        .filter(entry -> entry.getValue().startsWith(kind.mark()))
        .flatMap(entry -> quarantine.named(entry.getKey()).stream())
        .anyMatch(message -> READ.contains(message.details().get(Quarantined.CAUSE)));
  }

  private boolean stands(SystemItem.Kind kind) {
    return kind == SystemItem.Kind.UNKNOWN_SELLER
        ? Stream.of(Environment.values())
            .map(environment -> new Account(Stray.STRANGER, environment))
            .anyMatch(account -> stands(account, kind, account.key()))
        : Cast.ourAccounts().stream()
            .anyMatch(account -> stands(account, kind, Cast.unlistedTopic(account.sellerId())));
  }

  private boolean stands(Account account, SystemItem.Kind kind, String cause) {
    return conditions.find(Owner.of(account), kind, cause).isPresent();
  }
}
