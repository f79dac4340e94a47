package dev.ipnledger.cli.discovery;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Each id of a file is asked of Amazon, and the answer recorded. Lines that are empty or begin with
 * {@code #} are passed over.
 *
 * @param accounts whose ids they may be; the id tells of which environment it is
 */
record IdImport(Asking asking, List<Account> accounts) implements Import {
  @Override
  public void run(Path file, long fromLine, Consumer<Taken> taken) throws IOException {
    Lines.of(file, fromLine, (number, text) -> taken.accept(take(number, text)));
  }

  private Taken take(long line, String text) {
    Optional<AmazonId> id = AmazonId.parse(text).filter(it -> it.classify().isPresent());
    if (id.isEmpty()) {
      return Taken.not(line, text, "it is no id of Amazon's");
    }
    List<Account> possible =
        accounts.stream()
            .filter(
                account -> id.get().environment().map(account.environment()::equals).orElse(true))
            .toList();
    if (possible.isEmpty()) {
      return Taken.not(line, text, "no seller of its environment is known");
    }
    Taken last = Taken.not(line, text, "nobody was asked");
    for (Account account : possible) {
      last = asking.about(line, ObjectRef.of(account, id.get().classify().orElseThrow(), id.get()));
      if (last.outcome() != Taken.Outcome.NOT_TAKEN) {
        break;
      }
    }
    return last;
  }
}
