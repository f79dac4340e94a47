package dev.ipnledger.cli.close;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.agenda.Closing;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The policy that an account's orders are held against, and where it is from.
 *
 * @param closing the policy
 * @param source where it is from
 * @param asOf when reconcile put it down, UTC; absent when it never did
 */
record AppliedPolicy(Closing closing, Source source, @Nullable Instant asOf) {
  /** Where a policy is from. */
  enum Source {
    /** Reconcile's own, with the seller's setting from its registry. */
    RECONCILE("as reconcile closes by"),
    /** Reconcile has left no report in this table yet. */
    ASSUMED("assumed, for reconcile has not run yet"),
    /** Options of the command replace a part of it. */
    CHANGED("changed by the options of this command");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** The name in JSON. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  AppliedPolicy {
    requireNonNull(closing, "closing is null");
    requireNonNull(source, "source is null");
  }

  /** As the parameter CloseOrderReferences names it. */
  String mode() {
    return closing.mode().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A sentence for people. */
  String sentence() {
    return "%s (%s%s): captured in full and quiet for %s; idle %s; at most %d a run; %s"
        .formatted(
            mode(),
            source.words(),
            asOf == null ? "" : ", " + asOf,
            closing.quietFor(),
            closing.closeIdleAfterDays().isPresent()
                ? "after " + closing.closeIdleAfterDays().getAsInt() + " days"
                : "never",
            closing.mostPerRun(),
            closing.authorizations()
                ? "authorizations left open are closed first"
                : "no authorization is closed");
  }
}
