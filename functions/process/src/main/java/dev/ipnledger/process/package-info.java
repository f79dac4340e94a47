/**
 * The function that takes notifications from the queue into the ledger. Start with {@link
 * dev.ipnledger.process.ProcessHandler}; {@code Intake} reads a message, {@code Batch} records what
 * was read.
 */
@NullMarked
package dev.ipnledger.process;

import org.jspecify.annotations.NullMarked;
