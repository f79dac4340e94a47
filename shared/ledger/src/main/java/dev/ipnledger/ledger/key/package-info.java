/**
 * Keys of the one table and of its indexes, shared by every store. Start with {@link
 * dev.ipnledger.ledger.key.Keys}; {@link dev.ipnledger.ledger.key.Index} lists the indexes.
 */
@NullMarked
package dev.ipnledger.ledger.key;

import org.jspecify.annotations.NullMarked;
