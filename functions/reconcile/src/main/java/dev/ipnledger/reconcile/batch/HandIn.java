package dev.ipnledger.reconcile.batch;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.feed.FeedRequest;
import dev.ipnledger.mws.feed.FeedWriter;
import dev.ipnledger.mws.feed.WrittenFeed;
import dev.ipnledger.mws.request.GetDetails;
import dev.ipnledger.mws.request.SubmitFeed;
import dev.ipnledger.mws.response.FeedSubmissions;
import dev.ipnledger.settings.SellerSettings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Hands a planned feed in. Whether an earlier try reached Amazon may not be known; the same
 * requests with the same ids are handed in again then, and the report of the other feed is
 * nobody's.
 */
final class HandIn {
  private final BatchTools tools;
  private final Conditions conditions;
  private final InstantSource clock;

  HandIn(BatchTools tools, Conditions conditions, InstantSource clock) {
    this.tools = tools;
    this.conditions = conditions;
    this.clock = clock;
  }

  /** A feed's requests: each is known by the id of what it asks about, in whatever feed it is. */
  static Iterator<FeedRequest> requests(Operation operation, List<AmazonId> ids) {
    return ids.stream()
        .map(id -> FeedRequest.of(id.text(), new GetDetails(operation, id)))
        .iterator();
  }

  /** The feed as it is after one try. */
  Feed send(Feed feed) {
    Instant now = clock.instant();
    Optional<SellerSettings> seller = tools.sellers().apply(feed.key().account());
    if (now.isAfter(feed.plannedAt().plus(Spans.HAND_IN_WITHIN)) || seller.isEmpty()) {
      Feed given = feed.ended(FeedState.ABANDONED, FeedCounts.NONE);
      conditions.failed(given, "The feed could not be handed in in time", now);
      return given;
    }
    return now.isBefore(feed.lookAt()) ? feed : after(feed, submit(feed, seller.get()));
  }

  private Feed after(Feed feed, Outcome<FeedSubmissions> outcome) {
    Instant now = clock.instant();
    return switch (outcome) {
      case Outcome.Done<FeedSubmissions> done when !done.result().feeds().isEmpty() ->
          feed.submitted(
              done.result().feeds().getFirst().id(),
              done.answer().answeredAt(),
              now.plus(Spans.FIRST_LOOK));
      case Outcome.Refused<FeedSubmissions> refused when !refused.answer().concernsKeys() -> {
        Feed ended = feed.ended(FeedState.REFUSED, FeedCounts.NONE);
        String code = refused.answer().error().code().orElse("no code");
        conditions.failed(
            ended,
            "Amazon refused the feed: %s, status %d".formatted(code, refused.answer().httpStatus()),
            now);
        yield ended;
      }
      // Without quota nothing was sent; with failing keys the single calls pause the seller.
      case Outcome.NotSent<FeedSubmissions> _, Outcome.Refused<FeedSubmissions> _ ->
          feed.later(now.plus(Spans.AGAIN));
      case Outcome.Done<FeedSubmissions> _,
          Outcome.Declined<FeedSubmissions> _,
          Outcome.Throttled<FeedSubmissions> _,
          Outcome.Unknown<FeedSubmissions> _ ->
          feed.failed(now.plus(Spans.AGAIN.multipliedBy(1L << Math.min(feed.failures(), 4))));
    };
  }

  private Outcome<FeedSubmissions> submit(Feed feed, SellerSettings seller) {
    Account account = feed.key().account();
    Path file = null;
    try {
      file = Files.createTempFile(tools.folder(), "feed", ".xml");
      WrittenFeed written;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        written =
            new FeedWriter(account.sellerId(), seller.region())
                .write(requests(feed.key().operation(), tools.feeds().ids(feed.key())), out);
      }
      return tools
          .documents()
          .submit(
              account, SubmitFeed.of(written.contentMd5(), List.of(seller.marketplaceId())), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Disposal.of(file);
    }
  }
}
