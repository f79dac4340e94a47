package dev.ipnledger.sandbox.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as the Feeds and Reports sections print them: {@code 2009-02-20T02:10:39+00:00}. */
public final class OfficeTime {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

  private OfficeTime() {}

  public static String print(Instant time) {
    return FORMAT.format(time);
  }

  /** Null for null. */
  public static @Nullable String printOrNull(@Nullable Instant time) {
    return time == null ? null : print(time);
  }
}
