package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.feed.FeedCounts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report of a batch as Amazon gave it, read by patterns and not as production reads it.
 *
 * @param whole whether it goes to its end
 * @param batch the feed that it says it is of; empty when that is not there any more
 * @param rows in their order
 */
record GivenReport(boolean whole, Optional<String> batch, List<Row> rows) {
  private static final Pattern BATCH =
      Pattern.compile("<BatchReferenceId>\\s*(\\d+)\\s*</BatchReferenceId>");

  private static final Pattern ROW =
      Pattern.compile(
          "<SellerRequestId>([^<]*)</SellerRequestId>(.*?</ResponseData>)", Pattern.DOTALL);

  private static final Pattern OK =
      Pattern.compile("<Result>Success</Result>\\s*<ResponseCode>200</ResponseCode>");

  private static final Pattern PASSES = Pattern.compile("<ResponseCode>50[0234]</ResponseCode>");

  private static final Pattern ABOUT =
      Pattern.compile("<Amazon(?:Capture|Refund)Id>([^<]*)</Amazon(?:Capture|Refund)Id>");

  /** After so many feeds, one for the failures of the other, nothing is asked by feed again. */
  private static final int FEEDS = 3;

  /**
   * One row.
   *
   * @param id of the request that it answers
   * @param about what it states; empty when it failed, or states nothing
   * @param failed whether Amazon says that it did
   * @param passes whether it failed for a reason that passes
   */
  record Row(String id, Optional<String> about, boolean failed, boolean passes) {}

  static GivenReport of(String text) {
    return new GivenReport(
        text.strip().endsWith("</Batch>"),
        BATCH.matcher(text).results().map(it -> it.group(1)).findFirst(),
        ROW.matcher(text).results().map(it -> row(it.group(1).strip(), it.group(2))).toList());
  }

  private static Row row(String id, String answer) {
    boolean failed = !OK.matcher(answer).find();
    Matcher about = ABOUT.matcher(answer);
    return new Row(
        id,
        !failed && about.find() ? Optional.of(about.group(1).strip()) : Optional.empty(),
        failed,
        failed && PASSES.matcher(answer).find());
  }

  /**
   * What it says of a feed's requests, but for how many rows are in the ledger.
   *
   * @param ids what the requests ask about
   * @param generation the feed's, from 1
   */
  FeedCounts counts(List<AmazonId> ids, int generation) {
    Set<String> silent = new HashSet<>();
    ids.forEach(id -> silent.add(id.text()));
    Set<String> asked = Set.copyOf(silent);
    int succeeded = 0;
    int repeated = 0;
    int failed = 0;
    int unreadable = 0;
    int unknown = 0;
    int duplicate = 0;
    for (Row row : rows) {
      if (!asked.contains(row.id())) {
        unknown++;
      } else if (!silent.remove(row.id())) {
        duplicate++;
      } else if (row.passes() && generation < FEEDS) {
        repeated++;
      } else if (row.failed()) {
        failed++;
      } else if (row.about().equals(Optional.of(row.id()))) {
        succeeded++;
      } else {
        unreadable++;
      }
    }
    return new FeedCounts(
        0, succeeded, repeated, failed, unreadable, silent.size(), unknown, duplicate);
  }
}
