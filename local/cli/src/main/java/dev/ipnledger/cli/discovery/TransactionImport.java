package dev.ipnledger.cli.discovery;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.OtherKindException;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.RowEvidence;
import dev.ipnledger.reports.ReportRefusedException;
import dev.ipnledger.reports.ReportRow;
import dev.ipnledger.reports.ReportRow.Stated;
import dev.ipnledger.reports.TransactionReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rows of a transaction report become evidence, each under its own digest. A row without a time is
 * taken to be as old as the file.
 */
record TransactionImport(Ledger ledger, Recorder recorder, Account account, InstantSource clock)
    implements Import {
  @Override
  public void run(Path file, long fromLine, Consumer<Taken> taken)
      throws ReportRefusedException, IOException {
    Instant reportedAt = Files.getLastModifiedTime(file).toInstant();
    try (InputStream in = Files.newInputStream(file)) {
      TransactionReport.read(
          in,
          account,
          reportedAt,
          row -> {
            if (row.row().line() >= fromLine) {
              taken.accept(take(row));
            }
          });
    }
  }

  private Taken take(ReportRow row) {
    return switch (row) {
      case ReportRow.Unusable unusable -> Taken.not(unusable.row().line(), "", unusable.sentence());
      case Stated stated -> take(stated);
    };
  }

  private Taken take(Stated stated) {
    ObjectRef object = stated.statement().object();
    try {
      Optional<View> before = ledger.read(object).object().map(ObjectItem::view);
      View after = record(stated.statement(), stated);
      stated.parent().ifPresent(parent -> record(parent, stated));
      return Changes.of(stated.row().line(), before, after, stated.statement());
    } catch (OtherKindException e) {
      return Taken.not(
          stated.row().line(), object.id().text(), "the ledger has another kind of object there");
    }
  }

  private View record(Statement statement, Stated stated) {
    String kind = stated.statement().object().kind().name();
    return recorder
        .record(
            statement.object(),
            List.of(
                RowEvidence.ofFlatFile(
                    statement,
                    stated.asOf(),
                    clock.instant(),
                    "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_" + kind + "_DATA_",
                    stated.row().text())),
            view -> Asked.nothing())
        .item()
        .view();
  }
}
