package dev.ipnledger.reports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One row by its columns' names, without the columns that hold a buyer's data.
 *
 * @param line where it begins in the file, from 1
 * @param values by the header's names in their spelling, in its order; without white space around
 *     them, and without those that are empty. Columns that nobody knows are among them
 */
public record FlatRow(long line, Map<String, String> values) {
  public FlatRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of a column; empty when the file has no such column, or the row nothing in it. */
  public Optional<String> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** The row as a text to be kept: a line for each column, in the order of the names. */
  public String text() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(values)
        .forEach(
            (name, value) ->
                // A value keeps to its line, or it could be taken for another column.
                text.append(name)
                    .append(": ")
                    .append(value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n"))
                    .append('\n'));
    return text.toString();
  }
}
