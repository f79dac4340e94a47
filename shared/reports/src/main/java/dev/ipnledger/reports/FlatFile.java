package dev.ipnledger.reports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A report as rows: UTF-8 with or without a byte order mark, separated by comma, tab or semicolon,
 * whichever its first line has most of. One row is held at a time.
 */
final class FlatFile {
  /** Characters of the first line that are looked at to find the separator. */
  private static final int LONGEST_FIRST_LINE = 64 * 1_024;

  /** Characters of one field; larger ones are no report's. */
  private static final int LONGEST_FIELD = 1 << 20;

  private final Iterator<CsvRecord> records;
  private List<String> header = List.of();

  private FlatFile(Iterator<CsvRecord> records) {
    this.records = records;
  }

  static FlatFile open(InputStream file) throws ReportRefusedException {
    // A decoder of one's own reports a broken byte instead of putting a replacement character.
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()), LONGEST_FIRST_LINE);
    try {
      skipMark(text);
      char separator = Separator.of(firstLine(text));
      return new FlatFile(
          CsvReader.builder()
              .fieldSeparator(separator)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .maxBufferSize(LONGEST_FIELD)
              .ofCsvRecord(text)
              .iterator());
    } catch (IOException e) {
      throw new ReportRefusedException(1, "is not UTF-8 text", e);
    }
  }

  /** The next line's fields as they are; empty at the end. */
  Optional<CsvRecord> next() throws ReportRefusedException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException | UncheckedIOException | NoSuchElementException e) {
      throw new ReportRefusedException(0, "breaks off, or is no table", e);
    }
  }

  /** From the next line on, these are the columns. */
  void columns(CsvRecord line) {
    header = line.getFields().stream().map(String::strip).toList();
  }

  /** A line by the names of the columns. */
  FlatRow row(CsvRecord line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), line.getFieldCount()); i++) {
      String name = header.get(i);
      String value = line.getField(i).strip();
      if (!name.isEmpty() && !value.isEmpty() && !PersonalColumns.contain(name)) {
        values.putIfAbsent(name, value);
      }
    }
    return new FlatRow(line.getStartingLineNumber(), values);
  }

  private static void skipMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
  }

  private static String firstLine(BufferedReader text) throws IOException {
    text.mark(LONGEST_FIRST_LINE);
    char[] start = new char[LONGEST_FIRST_LINE - 1];
    int length = Math.max(0, text.read(start));
    text.reset();
    return new String(start, 0, length).lines().findFirst().orElse("");
  }
}
