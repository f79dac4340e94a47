package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.settings.SellerSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What feeds need beyond what single calls need.
 *
 * @param feeds keeps how far each is
 * @param occurrences has the notifications about batches
 * @param calls asks what became of feeds; with reconcile's share of the quota
 * @param documents hands feeds in and fetches reports; with the same share
 * @param sellers tells a seller's region and marketplace; empty for one that is not served
 * @param threshold a feed is made when more than so many objects are due for one operation; 0 for
 *     never, and feeds that are open are followed all the same
 * @param folder where feeds and reports lie while they are worked
 */
public record BatchTools(
    Feeds feeds,
    Occurrences occurrences,
    MwsClient calls,
    DocumentClient documents,
    Function<Account, Optional<SellerSettings>> sellers,
    int threshold,
    Path folder) {
  public BatchTools {
    requireNonNull(feeds, "feeds is null");
    requireNonNull(occurrences, "occurrences is null");
    requireNonNull(calls, "calls is null");
    requireNonNull(documents, "documents is null");
    requireNonNull(sellers, "sellers is null");
    requireNonNull(folder, "folder is null");
    if (threshold < 0) {
      throw new IllegalArgumentException("threshold is negative: " + threshold);
    }
  }
}
