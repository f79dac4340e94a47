/**
 * What is done with messages in quarantine by the functions and by people: their causes, the way in
 * for dead letters, and the way back into the queue. Start with {@link
 * dev.ipnledger.quarantine.Replay}; the messages are kept by {@link
 * dev.ipnledger.ledger.quarantine.Quarantine}.
 */
@NullMarked
package dev.ipnledger.quarantine;

import org.jspecify.annotations.NullMarked;
