package dev.ipnledger.query;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.api.Parameters;
import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.query.document.HealingDocument;
import dev.ipnledger.settings.SellerRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the document of a resource. The seller of the path is the only one it can reach. */
final class Reading {
  private static final Set<String> PAGE = Set.of("limit", "cursor");

  private static final Set<String> CHOICE =
      Set.of(
          "state",
          "sellerOrderId",
          "billingAgreementId",
          "createdFrom",
          "createdTo",
          "limit",
          "cursor");

  private final SellerRegistry registry;
  private final AccountReports reports;
  private final OrderReading orders;
  private final ListReading lists;

  Reading(LedgerReads ledger, AccountReports reports, SellerRegistry registry) {
    requireNonNull(ledger, "ledger is null");
    this.reports = requireNonNull(reports, "reports is null");
    this.registry = requireNonNull(registry, "registry is null");
    this.orders = new OrderReading(ledger);
    this.lists = new ListReading(ledger);
  }

  Object document(Resource.Match match, @Nullable Map<String, List<String>> query) {
    Parameters parameters = new Parameters(query, taken(match.resource()));
    if (match.path().isNobodys() && match.resource() == Resource.ATTENTION) {
      return lists.nobodysAttention(registry, parameters);
    }
    Account account = match.path().account(registry);
    return switch (match.resource()) {
      case ORDER -> orders.order(account, match.id(), parameters);
      case OBJECT -> orders.object(account, match.id(), parameters);
      case HISTORY -> orders.history(account, match.id(), parameters);
      case ORDERS -> lists.orders(account, parameters);
      case OBJECTS -> lists.objects(account, parameters);
      case ATTENTION -> lists.attention(account, parameters);
      case HEALING -> reports.find(account).map(HealingDocument::of).orElse(HealingDocument.NONE);
    };
  }

  private static Set<String> taken(Resource resource) {
    return switch (resource) {
      case ORDER, OBJECT -> Set.of("explain");
      case HISTORY, ATTENTION -> PAGE;
      case ORDERS -> CHOICE;
      case HEALING -> Set.of();
      case OBJECTS -> Set.of("reference", "object");
    };
  }
}
