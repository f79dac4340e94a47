/**
 * The scheduled function: carries out what the agenda says is due. Start with {@link
 * dev.ipnledger.reconcile.Reconciliation}.
 */
@NullMarked
package dev.ipnledger.reconcile;

import org.jspecify.annotations.NullMarked;
