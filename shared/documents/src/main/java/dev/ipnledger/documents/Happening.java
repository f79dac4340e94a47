package dev.ipnledger.documents;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.batch.BatchSummary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a notification states that is about no payment object.
 *
 * @param subject what it happened to: the {@code BatchReferenceId}, a merchant's seller id; empty
 *     when an event names no merchant
 * @param sellerId whose batch it is, as the document says it; empty for events and where it is
 *     missing
 * @param batch the batch; empty for events
 * @param details what it says, by the names of Amazon's elements; of options their names only
 * @param problems what was odd, one sentence each, naming the element; empty when all was well
 */
public record Happening(
    Optional<String> subject,
    Optional<String> sellerId,
    Optional<BatchSummary> batch,
    SortedMap<String, String> details,
    List<String> problems)
    implements HappeningReading {
  public Happening {
    requireNonNull(subject, "subject is null");
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(batch, "batch is null");
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    problems = List.copyOf(problems);
  }
}
