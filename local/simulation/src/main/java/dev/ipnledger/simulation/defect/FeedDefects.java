package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.feed.Feeds;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Defects of following feeds, and of what is said of them. */
final class FeedDefects {
  private FeedDefects() {}

  /** All of them. */
  static List<Defect> all() {
    return List.of(
        feeds("the end of a feed is not kept", FeedDefects::endNotKept),
        edited("failed rows count as answered", FeedDefects::failedIsAnswered),
        edited("rows that come twice count twice", FeedDefects::countedTwice),
        feeds("failed rows are not asked again", FeedDefects::notRepeated),
        new Defect("nobody is told of a feed's rows", NotTold::new));
  }

  /** The write is left out, and taken for done. */
  private static FeedTwist endNotKept(Feeds feeds) {
    return new FeedTwist(feeds) {
      @Override
      public Optional<Feed> put(Feed feed) {
        return feed.state().isOpen() ? super.put(feed) : Optional.of(feed.written());
      }
    };
  }

  private static FeedTwist notRepeated(Feeds feeds) {
    return new FeedTwist(feeds) {
      @Override
      public Optional<Feed> plan(Feed feed, List<AmazonId> ids) {
        return feed.key().generation() == 1 ? super.plan(feed, ids) : Optional.empty();
      }
    };
  }

  private static Feed failedIsAnswered(Feed feed) {
    FeedCounts right = feed.counts();
    return ended(feed, right.succeeded() + right.failed(), 0, right.duplicate());
  }

  private static Feed countedTwice(Feed feed) {
    FeedCounts right = feed.counts();
    return ended(feed, right.succeeded() + right.duplicate(), right.failed(), 0);
  }

  /** Other counts, once the report was read to its end. */
  private static Feed ended(Feed feed, int succeeded, int failed, int duplicate) {
    FeedCounts right = feed.counts();
    return feed.state() == FeedState.RECONCILED
        ? new Feed(
            feed.key(),
            feed.plannedAt(),
            feed.requests(),
            feed.state(),
            feed.submissionId(),
            feed.submittedAt(),
            feed.reportId(),
            feed.passedOver(),
            feed.lookAt(),
            feed.failures(),
            new FeedCounts(
                right.applied(),
                succeeded,
                right.repeated(),
                failed,
                right.unreadable(),
                right.missing(),
                right.unknown(),
                duplicate),
            feed.version())
        : feed;
  }

  /** A feed is written as it should not be. */
  private static Defect edited(String name, UnaryOperator<Feed> edit) {
    return feeds(
        name,
        feeds ->
            new FeedTwist(feeds) {
              @Override
              public Optional<Feed> put(Feed feed) {
                return super.put(edit.apply(feed));
              }
            });
  }

  private static Defect feeds(String name, Function<Feeds, FeedTwist> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public Feeds feeds(Feeds feeds) {
                return twist.apply(feeds);
              }
            });
  }

  /** What is wrong with a report stands in its feed, where nobody looks by themselves. */
  private static final class NotTold implements Seams {
    @Override
    public StandingConditions conditions(StandingConditions conditions) {
      return new StandingConditions() {
        @Override
        public Optional<SystemItem> find(Owner owner, SystemItem.Kind kind, String cause) {
          return conditions.find(owner, kind, cause);
        }

        @Override
        public boolean raise(SystemItem item) {
          return item.kind() != SystemItem.Kind.BATCH && conditions.raise(item);
        }

        @Override
        public void end(Owner owner, SystemItem.Kind kind, String cause) {
          conditions.end(owner, kind, cause);
        }
      };
    }
  }
}
