package dev.ipnledger.reports;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a settlement report says of itself, before its rows, and what is wrong with the whole.
 *
 * @param sellerId whose settlement; empty when it does not say
 * @param startDate of the period, as written
 * @param endDate of the period, as written
 * @param rows how many rows were handed on
 */
public record Settlement(
    Optional<String> sellerId, Optional<String> startDate, Optional<String> endDate, long rows) {
  /** The preface has five lines; more than this and it is another file. */
  private static final int LONGEST_PREFACE = 20;

  public Settlement {
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(startDate, "startDate is null");
    requireNonNull(endDate, "endDate is null");
  }

  /**
   * Reads all rows.
   *
   * @param file left open
   * @param rows takes each row with what is odd about it, in the file's order
   * @throws ReportRefusedException when the file is no settlement report, or breaks off; rows that
   *     were handed on are good
   */
  public static Settlement read(InputStream file, Consumer<SettlementRow> rows)
      throws ReportRefusedException {
    FlatFile flat = FlatFile.open(file);
    Preface preface = Preface.read(flat, LONGEST_PREFACE);
    SettlementRowReader reader = new SettlementRowReader();
    long count = 0;
    for (Optional<CsvRecord> line = flat.next(); line.isPresent(); line = flat.next()) {
      rows.accept(reader.read(flat.row(line.get())));
      count++;
    }
    return new Settlement(
        preface.value("SellerId"),
        preface.value("SettlementStartDate"),
        preface.value("SettlementEndDate"),
        count);
  }
}
