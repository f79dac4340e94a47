/** The ledger without a database: {@link dev.ipnledger.ledger.memory.InMemoryLedger}. */
@NullMarked
package dev.ipnledger.ledger.memory;

import org.jspecify.annotations.NullMarked;
