package dev.ipnledger.sandbox.batch;

import dev.ipnledger.sandbox.service.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which feeds a call means. Ids override everything else; without them an empty list means any.
 *
 * @param to null for no end
 */
record FeedFilter(
    List<String> ids,
    List<String> types,
    List<String> statuses,
    Instant from,
    @Nullable Instant to) {
  private static final Duration LISTED = Duration.ofDays(90);
  private static final Duration CANCELLED = Duration.ofDays(180);

  FeedFilter {
    ids = List.copyOf(ids);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
  }

  static FeedFilter of(Parameters parameters, Instant at) {
    return read(parameters, at.minus(LISTED));
  }

  /** CancelFeedSubmissions looks further back. */
  static FeedFilter forCancel(Parameters parameters, Instant at) {
    return read(parameters, at.minus(CANCELLED));
  }

  private static FeedFilter read(Parameters parameters, Instant earliest) {
    Instant from = parameters.time("SubmittedFromDate");
    return new FeedFilter(
        parameters.list("FeedSubmissionIdList.Id"),
        parameters.list("FeedTypeList.Type"),
        parameters.list("FeedProcessingStatusList.Status"),
        from == null ? earliest : from,
        parameters.time("SubmittedToDate"));
  }

  boolean matches(Feed feed) {
    if (!ids.isEmpty()) {
      return ids.contains(feed.id());
    }
    return (types.isEmpty() || types.contains(Feed.TYPE))
        && (statuses.isEmpty() || statuses.contains(feed.status().wireName()))
        && !feed.submitted().isBefore(from)
        && (to == null || !feed.submitted().isAfter(to));
  }
}
