package dev.ipnledger.publish.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a condition appeared, or why it is gone. */
enum Transition {
  RAISED,
  /** A person has seen to it. */
  ACKNOWLEDGED,
  /** What caused it is no more. */
  OVER;

  /** {@code raised} or {@code cleared}. */
  String label() {
    return this == RAISED ? "raised" : "cleared";
  }

  /** Absent for one that appeared. */
  @Nullable String because() {
    return this == RAISED ? null : name().toLowerCase(Locale.ROOT);
  }
}
