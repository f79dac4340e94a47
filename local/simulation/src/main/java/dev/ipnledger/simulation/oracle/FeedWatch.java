package dev.ipnledger.simulation.oracle;

import static java.util.stream.Collectors.toCollection;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.simulation.amazon.Cast;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The feeds that the table has, past every fault: each comes to an end, and soon, and says of its
 * report what its report says.
 */
public final class FeedWatch {
  /**
   * Long enough for three feeds, one for the failures of the other, each worked for nine hours at
   * most, with a quarter of an hour between questions.
   */
  private static final Duration ENDS_WITHIN = Duration.ofHours(36);

  /** A feed whose report was taken for another's is waited for in vain until then. */
  private static final Duration GIVEN_UP_WITHIN = Duration.ofDays(7).plusHours(1);

  private final Feeds feeds;
  private final StandingConditions conditions;
  private final ReportWatch reports;

  /**
   * @param feeds the store itself
   * @param ledger which has the conditions that were raised
   * @param reports as Amazon gave them
   */
  public FeedWatch(Feeds feeds, InMemoryLedger ledger, ReportWatch reports) {
    this.feeds = feeds;
    this.conditions = new InMemoryStandingConditions(ledger);
    this.reports = reports;
  }

  /** Whether anything can be done about a feed now. */
  public boolean isDue(Instant now) {
    return open().anyMatch(feed -> !feed.lookAt().isAfter(now));
  }

  /** Whether a feed is open that is going to end by itself soon. */
  public boolean areAwaited() {
    return open().anyMatch(feed -> feed.passedOver().isEmpty());
  }

  /**
   * Feeds that should have ended, and those that say what none of their reports says.
   *
   * @param since when the last fault struck, UTC
   */
  public List<String> violations(Instant since, Instant now) {
    return Stream.of(
            open()
                .filter(feed -> mayBeOpenUntil(feed, since).isBefore(now))
                .map(
                    feed -> "the feed %s is still %s".formatted(feed.name(), feed.state().label())),
            ended()
                .filter(feed -> feed.state() == FeedState.RECONCILED && !agrees(feed))
                .map(feed -> "the feed %s ended with %s".formatted(feed.name(), feed.counts())),
            ended()
                .filter(feed -> feed.counts().repeated() > 0)
                .filter(feed -> feeds.find(feed.key().successor()).isEmpty())
                .map(feed -> "what failed in the feed %s is not repeated".formatted(feed.name())),
            ended()
                .filter(feed -> !isTold(feed))
                .map(
                    feed ->
                        "nobody is told of the feed %s, %s"
                            .formatted(feed.name(), feed.state().label())))
        .flatMap(found -> found)
        .toList();
  }

  /**
   * Whether a report that was given for the feed's own says what the feed does. It may have been
   * given several times, and was not the same each time.
   */
  private boolean agrees(Feed feed) {
    List<AmazonId> ids = feeds.ids(feed.key());
    return reports.given(String.valueOf(feed.reportId())).stream()
        .filter(GivenReport::whole)
        .filter(report -> report.batch().equals(Optional.ofNullable(feed.submissionId())))
        .map(report -> report.counts(ids, feed.key().generation()))
        .anyMatch(counts -> counts.equals(feed.counts().withApplied(0)));
  }

  private static Instant mayBeOpenUntil(Feed feed, Instant since) {
    Instant from = feed.plannedAt().isAfter(since) ? feed.plannedAt() : since;
    return feed.passedOver().isEmpty()
        ? from.plus(ENDS_WITHIN)
        : feed.plannedAt().plus(GIVEN_UP_WITHIN);
  }

  /** A feed that failed, and rows that are not as they should be, are raised. */
  private boolean isTold(Feed feed) {
    String what =
        feed.state().isFailure() ? feed.state().label() : feed.counts().odd() ? "rows" : "";
    return what.isEmpty()
        || conditions
            .find(Owner.of(feed.key().account()), SystemItem.Kind.BATCH, feed.name() + "." + what)
            .isPresent();
  }

  /** What feeds came to, and what was wrong with their reports. */
  public SortedSet<String> reached() {
    return all()
        .flatMap(feed -> Stream.concat(Stream.of(feed.state().label()), oddities(feed)))
        .map(what -> "Feed " + what)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> oddities(Feed feed) {
    FeedCounts counts = feed.counts();
    return Stream.of(
            named("repeats another", feed.key().generation() - 1),
            named("with missing rows", counts.missing()),
            named("with rows twice", counts.duplicate()),
            named("with unknown rows", counts.unknown()),
            named("with failed rows", counts.failed()),
            named("with unreadable rows", counts.unreadable()),
            named("with another's report", feed.passedOver().size()))
        .flatMap(Optional::stream);
  }

  private static Optional<String> named(String name, int times) {
    return times > 0 ? Optional.of(name) : Optional.empty();
  }

  private Stream<Feed> open() {
    return Cast.ourAccounts().stream().flatMap(account -> feeds.open(account).stream());
  }

  private Stream<Feed> ended() {
    return Cast.ourAccounts().stream()
        .flatMap(account -> feeds.ended(account, Instant.EPOCH).stream());
  }

  private Stream<Feed> all() {
    return Stream.concat(open(), ended());
  }
}
