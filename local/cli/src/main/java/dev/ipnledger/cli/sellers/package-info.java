/**
 * {@code ./ledger sellers}: the two documents about sellers, before they are deployed. Start with
 * {@link dev.ipnledger.cli.sellers.SellersCommand}.
 */
@NullMarked
package dev.ipnledger.cli.sellers;

import org.jspecify.annotations.NullMarked;
