/**
 * Asks by feed what would take too many single calls. Start with {@link
 * dev.ipnledger.reconcile.batch.Batching}, which a run calls for each account before it works what
 * is due; {@code Chase} follows one feed from its plan to its end.
 */
@NullMarked
package dev.ipnledger.reconcile.batch;

import org.jspecify.annotations.NullMarked;
