/**
 * Messages that were set aside, and what becomes of them. Start with {@link
 * dev.ipnledger.ledger.quarantine.Quarantine}.
 */
@NullMarked
package dev.ipnledger.ledger.quarantine;

import org.jspecify.annotations.NullMarked;
