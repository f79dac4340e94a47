package dev.ipnledger.reports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines before the header of a settlement report: a name and a value each. */
record Preface(Map<String, String> values) {
  private static final String FIRST_COLUMN = "TransactionPostedDate";

  /** Reads up to the header, which becomes the file's columns. */
  static Preface read(FlatFile file, int mostLines) throws ReportRefusedException {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < mostLines; i++) {
      Optional<CsvRecord> line = file.next();
      if (line.isEmpty()) {
        break;
      }
      if (line.get().getFields().contains(FIRST_COLUMN)) {
        file.columns(line.get());
        return new Preface(values);
      }
      if (line.get().getFieldCount() > 1) {
        values.put(line.get().getField(0).strip(), line.get().getField(1).strip());
      }
    }
    throw new ReportRefusedException(0, "has no header with " + FIRST_COLUMN);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(it -> !it.isEmpty());
  }
}
