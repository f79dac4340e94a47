package dev.ipnledger.api;

import dev.ipnledger.domain.value.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times of the API: ISO 8601, UTC, always with milliseconds, so that they sort as texts. */
public final class UtcMillis {
  private UtcMillis() {}

  /** To the millisecond: {@code 2015-11-21T12:00:00.000Z}. */
  public static String of(Instant instant) {
    return Moment.of(instant).canonical();
  }

  /** The same; absent where there is no time. */
  public static @Nullable String ofNullable(@Nullable Moment moment) {
    return moment == null ? null : of(moment.instant());
  }
}
