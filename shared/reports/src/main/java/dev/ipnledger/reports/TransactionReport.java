package dev.ipnledger.reports;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reports of order references, authorizations, captures, refunds and billing agreements. Which
 * of them a file is, its header tells; columns are found by name, in any order.
 *
 * <pre>{@code
 * TransactionReport.read(file, account, reportedAt, row -> record(row));
 * }</pre>
 */
public final class TransactionReport {
  private TransactionReport() {}

  /**
   * Reads all rows.
   *
   * @param file left open
   * @param account whose report it is: rows do not say so
   * @param reportedAt the report's own time, UTC, for rows that have none
   * @param rows takes each row, in the file's order
   * @return what its rows are about
   * @throws ReportRefusedException when the file is no such report, or breaks off; rows that were
   *     handed on are good
   */
  public static ObjectKind read(
      InputStream file, Account account, Instant reportedAt, Consumer<ReportRow> rows)
      throws ReportRefusedException {
    FlatFile flat = FlatFile.open(file);
    Optional<CsvRecord> header = flat.next();
    TransactionColumns columns =
        header
            .flatMap(line -> TransactionColumns.of(line.getFields()))
            .orElseThrow(
                () -> new ReportRefusedException(1, "has no column with ids of payment objects"));
    flat.columns(header.get());
    TransactionRowReader reader = new TransactionRowReader(columns, account, reportedAt);
    for (Optional<CsvRecord> line = flat.next(); line.isPresent(); line = flat.next()) {
      rows.accept(reader.read(flat.row(line.get())));
    }
    return columns.kind();
  }
}
