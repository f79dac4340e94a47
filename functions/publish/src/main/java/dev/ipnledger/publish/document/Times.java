package dev.ipnledger.publish.document;

import dev.ipnledger.domain.value.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times of the documents: ISO 8601, UTC, always with milliseconds, so that they sort as texts. */
final class Times {
  private Times() {}

  static String of(Instant instant) {
    return Moment.of(instant).canonical();
  }

  static @Nullable String ofNullable(@Nullable Moment moment) {
    return moment == null ? null : of(moment.instant());
  }
}
