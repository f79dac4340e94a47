/**
 * What became of a feed's requests. Start with {@link dev.ipnledger.mws.batch.BatchReportReader},
 * which reads the report row by row, and {@link dev.ipnledger.mws.batch.BatchMatcher}, which says
 * of each row which request it answers, and of the feed what was not answered.
 */
@NullMarked
package dev.ipnledger.mws.batch;

import org.jspecify.annotations.NullMarked;
