/**
 * Evidence and what it adds up to. Start with {@link dev.ipnledger.ledger.Recorder}, which takes a
 * document into the ledger; {@link dev.ipnledger.ledger.Ledger} is the store that it works on, and
 * {@link dev.ipnledger.ledger.LedgerReads} the part of it that questions are answered from.
 */
@NullMarked
package dev.ipnledger.ledger;

import org.jspecify.annotations.NullMarked;
