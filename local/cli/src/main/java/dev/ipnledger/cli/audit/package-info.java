/**
 * {@code ./ledger audit}, {@code rebuild} and {@code reprocess}: whether the table still says what
 * its signed documents say. Start with {@code Audit}, which walks the table; {@code PartitionAudit}
 * judges one order.
 */
@NullMarked
package dev.ipnledger.cli.audit;

import org.jspecify.annotations.NullMarked;
