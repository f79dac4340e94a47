package dev.ipnledger.cli.discovery;

import dev.ipnledger.cli.discovery.Taken.Outcome;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.reports.ReportRefusedException;
import dev.ipnledger.reports.Settlement;
import dev.ipnledger.reports.SettlementRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rows of a settlement are compared with the ledger, and nothing is written: they tell of money
 * that has moved, not of states.
 */
record SettlementImport(Ledger ledger, Account account) implements Import {
  @Override
  public void run(Path file, long fromLine, Consumer<Taken> taken)
      throws ReportRefusedException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Settlement settlement =
          Settlement.read(
              in,
              row -> {
                if (row.row().line() >= fromLine) {
                  taken.accept(compare(row));
                }
              });
      settlement
          .sellerId()
          .filter(seller -> !seller.equals(account.sellerId()))
          .ifPresent(seller -> taken.accept(Taken.not(1, "", "it is the settlement of " + seller)));
    }
  }

  private Taken compare(SettlementRow row) {
    List<String> odd = new ArrayList<>(row.findings());
    Optional<AmazonId> id = row.transactionId();
    if (id.isPresent()) {
      Optional<View> view = ledger.object(account, id.get()).map(ObjectItem::view);
      if (view.isEmpty()) {
        odd.add("the ledger has no such object");
      } else {
        compare(row, view.get(), odd);
      }
    }
    return new Taken(
        row.row().line(),
        id.map(AmazonId::text).orElse(row.transactionType()),
        odd.isEmpty() ? Outcome.SAME : Outcome.ODD,
        odd);
  }

  /** Signs are left aside: of a capture money comes in and a fee goes out, of a refund not. */
  private static void compare(SettlementRow row, View view, List<String> odd) {
    ObjectKind kind = view.object().kind();
    Fact.amountOf(kind)
        .ifPresent(fact -> compare("TransactionAmount", row.amount(), view, fact, odd));
    if (kind == ObjectKind.CAPTURE) {
      compare("TotalTransactionFee", row.totalFee(), view, Fact.CAPTURE_FEE, odd);
    } else if (kind == ObjectKind.REFUND) {
      compare("TotalTransactionFee", row.totalFee(), view, Fact.FEE_REFUNDED, odd);
    }
  }

  private static void compare(
      String column, Optional<Money> settled, View view, Fact fact, List<String> odd) {
    Optional<Money> kept = view.fact(fact, Money.class);
    if (settled.isPresent()
        && kept.isPresent()
        && !unsigned(settled.get()).equals(unsigned(kept.get()))) {
      odd.add(
          "%s is %s, and %s in the ledger %s"
              .formatted(
                  column, settled.get().canonical(), fact.wireName(), kept.get().canonical()));
    }
  }

  private static Money unsigned(Money money) {
    return new Money(money.currency(), Math.abs(money.minorUnits()));
  }
}
