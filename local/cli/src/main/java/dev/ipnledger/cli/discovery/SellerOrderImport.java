package dev.ipnledger.cli.discovery;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The shop's own order ids, one a line: Amazon is asked which order references have each, and about
 * every one of them; the answers are recorded.
 *
 * @param accounts whose orders they may be; all are searched
 */
record SellerOrderImport(Asking asking, OrderSearch search, List<Account> accounts)
    implements Import {
  @Override
  public void run(Path file, long fromLine, Consumer<Taken> taken) throws IOException {
    Lines.of(file, fromLine, (number, text) -> take(number, text).forEach(taken));
  }

  private List<Taken> take(long line, String sellerOrderId) {
    List<Taken> all = new ArrayList<>();
    for (Account account : accounts) {
      OrderSearch.Found found = search.find(account, sellerOrderId);
      for (ObjectRef order : found.orders()) {
        all.add(asking.about(line, order));
      }
      found.failure().ifPresent(why -> all.add(Taken.not(line, sellerOrderId, why)));
    }
    if (all.isEmpty()) {
      all.add(Taken.not(line, sellerOrderId, "Amazon knows no order reference with that id"));
    }
    return all;
  }
}
