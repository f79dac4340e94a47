/**
 * Moves what the queue gave up on into quarantine, before the queue forgets it. Start with {@link
 * dev.ipnledger.reconcile.deadletters.Drain}.
 */
@NullMarked
package dev.ipnledger.reconcile.deadletters;

import org.jspecify.annotations.NullMarked;
