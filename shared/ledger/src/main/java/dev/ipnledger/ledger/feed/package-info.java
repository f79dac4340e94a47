/**
 * Feeds that the system hands to Amazon by itself, and how far each is. Start with {@link
 * dev.ipnledger.ledger.feed.Feed}, whose states {@link dev.ipnledger.ledger.feed.FeedState} lists.
 */
@NullMarked
package dev.ipnledger.ledger.feed;

import org.jspecify.annotations.NullMarked;
