package dev.ipnledger.sandbox.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines as Amazon's flat files have them: commas, every field in double quotes, line feeds. */
final class FlatFile {
  /** A space stands before the offset, and the seconds have no fraction. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss xx", Locale.ROOT).withZone(ZoneOffset.UTC);

  private FlatFile() {}

  static String line(List<String> fields) {
    return fields.stream().map(FlatFile::quoted).collect(Collectors.joining(",")) + "\n";
  }

  static String time(Instant time) {
    return TIME.format(time);
  }

  /** The empty text for null. */
  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String quoted(String field) {
    return "\"" + field.replace("\"", "\"\"") + "\"";
  }
}
