package dev.ipnledger.cli.discovery;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
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
record IdImport(Ledger ledger, Recorder recorder, PatientInquiry inquiry, List<Account> accounts)
    implements Import {
  @Override
  public void run(Path file, long fromLine, Consumer<Taken> taken) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = line.replace("\uFEFF", "").strip();
        if (number >= fromLine && !text.isEmpty() && !text.startsWith("#")) {
          taken.accept(take(number, text));
        }
      }
    }
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
      last = ask(line, ObjectRef.of(account, id.get().classify().orElseThrow(), id.get()));
      if (last.outcome() != Taken.Outcome.NOT_TAKEN) {
        break;
      }
    }
    return last;
  }

  private Taken ask(long line, ObjectRef object) {
    Optional<View> before = ledger.read(object).object().map(ObjectItem::view);
    return switch (inquiry.ask(object)) {
      case Asked.Answered answered ->
          Changes.of(
              line,
              before,
              recorder.answer(object, answered.evidence()).view(),
              answered.evidence().observation().statement());
      case Asked.Failed failed ->
          Taken.not(line, object.id().text(), "Amazon answered " + failed.failure());
      case Asked.Barred barred ->
          Taken.not(line, object.id().text(), "the seller's keys do not open: " + barred.failure());
      case Asked.Nothing _ ->
          Taken.not(line, object.id().text(), "no call could be made: no quota, or no Get for it");
    };
  }
}
