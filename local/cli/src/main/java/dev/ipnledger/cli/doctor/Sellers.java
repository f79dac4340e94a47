package dev.ipnledger.cli.doctor;

import static java.util.Comparator.comparing;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Pauses;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbDueIndex;
import dev.ipnledger.ledger.dynamodb.DynamoDbStandingConditions;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.settings.SettingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the sellers: their keys, what is due to be asked about them, and whether anybody asks.
 */
record Sellers(Stack stack, SellerAccess access, Instant now) {
  /** What is due longer than that is late; the alarm ReconcileLagAlarm begins there, too. */
  private static final Duration LATE = Duration.ofMinutes(30);

  /** A run reports at least every ten minutes. */
  private static final Duration SILENT = Duration.ofMinutes(15);

  private static final int MANY = 500;

  /** One for reconcile, then one for each seller and environment, or for the secret of all. */
  List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    findings.add(reconcile());
    findings.addAll(sellers());
    return findings;
  }

  /** What calls reconcile can't be asked everywhere; what its runs leave behind can. */
  private Finding reconcile() {
    AccountReports reports = new DynamoDbAccountReports(stack.dynamoDb(), stack.table());
    Optional<Instant> last =
        access.registry().accounts().stream()
            .flatMap(account -> reports.find(account).map(AccountReport::asOf).stream())
            .max(Comparator.naturalOrder());
    boolean runs = last.filter(at -> at.isAfter(now.minus(SILENT))).isPresent();
    return runs
        ? Finding.well("reconcile", "runs; it reported last at " + last.get())
        : Finding.ill(
            "reconcile",
            last.map(at -> "has not reported since " + at)
                .orElse("has never reported; after a first deployment it does within minutes"),
            "Nothing heals, closes or leaves the dead letters meanwhile: docs/RUNBOOK.md,"
                + " ReconcileSilentAlarm.");
  }

  private List<Finding> sellers() {
    Collection<Account> accounts = access.registry().accounts();
    try {
      accounts.forEach(account -> access.keys().keys(account.sellerId()));
    } catch (SettingException e) {
      return List.of(
          Finding.ill(
              "secret",
              String.valueOf(e.getMessage()),
              "./ledger sellers check FILE --secret says what is wrong; docs/RUNBOOK.md, Keys are"
                  + " changed."));
    }
    DueIndex due = new DynamoDbDueIndex(stack.dynamoDb(), stack.table());
    Pauses pauses = new Pauses(new DynamoDbStandingConditions(stack.dynamoDb(), stack.table()));
    return accounts.stream()
        .sorted(comparing(Account::sellerId).thenComparing(Account::environment))
        .map(account -> seller(account, due, pauses))
        .toList();
  }

  private Finding seller(Account account, DueIndex index, Pauses pauses) {
    String what = account.sellerId() + " " + account.environment().slug();
    if (access.keys().keys(account.sellerId()).isEmpty()) {
      return Finding.ill(
          what, "the secret has no keys of this seller", "Add them; docs/DEPLOYING.md, step 1.");
    }
    if (pauses.probeAt(account).isPresent()) {
      return Finding.ill(what, "Amazon refuses the keys", "docs/RUNBOOK.md, PausedSellersAlarm.");
    }
    List<DueEntry> entries = index.due(account, now, MANY, Optional.empty());
    boolean late = entries.stream().anyMatch(entry -> entry.at().isBefore(now.minus(LATE)));
    String backlog =
        (entries.size() == MANY ? "at least " : "") + entries.size() + " calls are due";
    return late
        ? Finding.ill(
            what,
            backlog + ", the oldest since " + entries.getFirst().at(),
            "The quota does not suffice, or reconcile does not run; docs/RUNBOOK.md,"
                + " ReconcileLagAlarm.")
        : Finding.well(what, "has keys, " + backlog + ", none is late");
  }
}
