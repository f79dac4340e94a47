/**
 * Tells the world what changes in the ledger: the table's stream in, change events and alerts out.
 * Start with {@code Publication}, which keeps the order; {@code stream} reads the records, {@code
 * document} says what is told, {@code topic} sends it.
 */
@NullMarked
package dev.ipnledger.publish;

import org.jspecify.annotations.NullMarked;
