/**
 * Batches: feeds of many requests, checked, run one by one through the ordinary operations, and
 * reported. Start at {@link dev.ipnledger.sandbox.batch.Feeds}.
 */
@NullMarked
package dev.ipnledger.sandbox.batch;

import org.jspecify.annotations.NullMarked;
