/**
 * {@code ./ledger batch}: a merchant's own files of requests. Start with {@code BatchCommand};
 * {@code FeedCheck} is what a file must pass before it is sent.
 */
@NullMarked
package dev.ipnledger.cli.batch;

import org.jspecify.annotations.NullMarked;
