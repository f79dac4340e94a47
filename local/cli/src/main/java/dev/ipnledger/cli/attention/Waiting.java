package dev.ipnledger.cli.attention;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.SystemItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What needs a person, read page by page to its end. */
record Waiting(LedgerReads ledger) {
  Waiting {
    requireNonNull(ledger, "ledger is null");
  }

  /** Of these accounts, one after another, each oldest first. */
  List<Raised> of(Collection<Account> accounts) {
    List<Raised> raised = new ArrayList<>();
    for (Account account : accounts) {
      raised.addAll(all(page -> ledger.attention(Owner.of(account), page)));
    }
    return raised;
  }

  /**
   * Of nobody: messages that were set aside and what keeps some out, oldest first.
   *
   * @param served whether an account is one that the registry has
   */
  List<SystemItem> ofNobody(Predicate<Account> served) {
    return all(ledger::aside).stream()
        .filter(item -> item.owner().account().filter(served).isEmpty())
        .toList();
  }

  private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
    List<T> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<T> page = list.apply(new PageRequest(PageRequest.MAX_LIMIT, cursor));
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor.isPresent());
    return all;
  }
}
