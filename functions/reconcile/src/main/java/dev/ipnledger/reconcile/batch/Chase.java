package dev.ipnledger.reconcile.batch;

import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.feed.Feeds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Follows one feed as far as it can be followed now. Each step is kept before the next is made,
 * over the version that was read, so that a run that lost its lease changes nothing.
 */
final class Chase {
  private final Feeds feeds;
  private final HandIn handIn;
  private final Lookout lookout;
  private final ReportWork reports;
  private final InstantSource clock;

  Chase(Feeds feeds, HandIn handIn, Lookout lookout, ReportWork reports, InstantSource clock) {
    this.feeds = feeds;
    this.handIn = handIn;
    this.lookout = lookout;
    this.reports = reports;
    this.clock = clock;
  }

  /**
   * The feed as it is kept afterwards.
   *
   * @param until no step is begun after that time, UTC
   * @param held whether the run is still the only one
   */
  Feed follow(Feed open, Instant until, BooleanSupplier held) {
    BooleanSupplier goOn = () -> clock.instant().isBefore(until) && held.getAsBoolean();
    Feed feed = open;
    while (feed.state().isOpen() && goOn.getAsBoolean()) {
      Feed after = step(feed, goOn);
      if (after.equals(feed)) {
        return feed;
      }
      FeedState before = feed.state();
      Optional<Feed> kept = feeds.put(after);
      if (kept.isEmpty() || kept.get().state() == before) {
        return kept.orElse(feed);
      }
      feed = kept.get();
    }
    return feed;
  }

  private Feed step(Feed feed, BooleanSupplier goOn) {
    return switch (feed.state()) {
      case PLANNED -> handIn.send(feed);
      case SUBMITTED, ACCEPTED -> lookout.look(feed);
      case REPORTED -> reports.take(feed, goOn);
      default -> feed;
    };
  }
}
