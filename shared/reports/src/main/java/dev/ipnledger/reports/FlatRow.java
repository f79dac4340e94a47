package dev.ipnledger.reports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
}
