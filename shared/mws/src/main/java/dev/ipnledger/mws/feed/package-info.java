/**
 * Files of requests (guide, "Batch Processing"). Start with {@link
 * dev.ipnledger.mws.feed.FeedWriter}, which writes one, and {@link
 * dev.ipnledger.mws.feed.FeedRequest}, a row of it; {@link dev.ipnledger.mws.feed.FeedOperation}
 * says what a file may ask for.
 */
@NullMarked
package dev.ipnledger.mws.feed;

import org.jspecify.annotations.NullMarked;
