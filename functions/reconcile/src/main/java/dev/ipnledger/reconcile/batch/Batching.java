package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.settings.SellerSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asks by feed when more is due for one operation than the threshold: one call hands up to 60,000
 * questions in, and one or two fetch the answers. While a feed is open its objects are asked about
 * by nobody else, but not for longer than some hours.
 */
public final class Batching implements Batches {
  private final BatchTools tools;
  private final Survey survey;
  private final Chase chase;
  private final InstantSource clock;

  /**
   * @param conditions keeps what a person should know of
   * @param index where what is due stands
   * @param recorder takes answers into the ledger
   * @param review looks at the whole order of an object that was answered
   * @param threads makes what the rows of a report are worked on
   */
  public Batching(
      BatchTools tools,
      StandingConditions conditions,
      DueIndex index,
      Recorder recorder,
      Consumer<ObjectRef> review,
      InstantSource clock,
      Supplier<ExecutorService> threads) {
    this.tools = requireNonNull(tools, "tools is null");
    this.clock = requireNonNull(clock, "clock is null");
    Conditions told = new Conditions(requireNonNull(conditions, "conditions is null"));
    this.survey = new Survey(requireNonNull(index, "index is null"), tools.threshold());
    this.chase =
        new Chase(
            tools.feeds(),
            new HandIn(tools, told, clock),
            new Lookout(tools, told, clock),
            new ReportWork(
                tools, new RowWork(recorder, review, clock), new Slices(threads), told, clock),
            clock);
  }

  @Override
  public Batched work(Account account, Instant until, BooleanSupplier held) {
    BatchCounts counts = BatchCounts.NONE;
    for (Feed feed : tools.feeds().open(account)) {
      counts = counts.plus(difference(feed, chase.follow(feed, until, held)));
    }
    List<Feed> open = tools.feeds().open(account);
    Predicate<DueEntry> waits = waits(open);
    List<Feed> planned = plan(account, open, waits);
    for (Feed feed : planned) {
      counts = counts.plus(difference(feed, chase.follow(feed, until, held)));
    }
    return new Batched(planned.isEmpty() ? waits : waits(tools.feeds().open(account)), counts);
  }

  /** Plans a feed for each operation of which too much is due. */
  private List<Feed> plan(Account account, List<Feed> open, Predicate<DueEntry> waits) {
    Optional<SellerSettings> seller = tools.sellers().apply(account);
    if (tools.threshold() == 0 || seller.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    Map<Operation, List<AmazonId>> due = survey.of(account, seller.get().region(), now, waits);
    List<Feed> planned = new ArrayList<>();
    due.forEach(
        (operation, ids) -> {
          if (mayBegin(account, operation, open, now)) {
            FeedKey key = new FeedKey(account, operation, now, 1);
            tools.feeds().plan(Feed.planned(key, ids.size(), now), ids).ifPresent(planned::add);
          }
        });
    return planned;
  }

  /**
   * Not right after another one, not while one is overdue, and not when one of the operation came
   * to nothing lately.
   */
  private boolean mayBegin(Account account, Operation operation, List<Feed> open, Instant now) {
    return Stream.concat(
            open.stream(),
            tools.feeds().ended(account, now.minus(Spans.REST_AFTER_FAILURE)).stream())
        .filter(feed -> feed.key().operation() == operation)
        .noneMatch(
            feed ->
                feed.plannedAt().plus(Spans.APART).isAfter(now)
                    || feed.state().isFailure()
                    || (feed.state().isOpen() && !holds(feed, now)));
  }

  /** For so long the objects of an open feed are asked about by nobody else. */
  private static boolean holds(Feed feed, Instant now) {
    return now.isBefore(feed.plannedAt().plus(Spans.HOLD_AT_MOST));
  }

  private Predicate<DueEntry> waits(List<Feed> open) {
    Instant now = clock.instant();
    Feeds feeds = tools.feeds();
    List<Waiting> waiting =
        open.stream()
            .filter(feed -> holds(feed, now))
            .map(feed -> Waiting.of(feed, feeds.ids(feed.key())))
            .toList();
    return entry -> waiting.stream().anyMatch(feed -> feed.test(entry));
  }

  private static BatchCounts difference(Feed before, Feed after) {
    boolean submitted = before.submissionId() == null && after.submissionId() != null;
    return new BatchCounts(
        submitted ? 1 : 0,
        after.counts().applied() - before.counts().applied(),
        after.state().isOpen() ? 0 : 1);
  }
}
