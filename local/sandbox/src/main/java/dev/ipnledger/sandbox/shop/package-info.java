/**
 * A seller's shop inside the sandbox: it signs calls as any shop does and shows them. Start at
 * {@link dev.ipnledger.sandbox.shop.ShopDesk}.
 */
@NullMarked
package dev.ipnledger.sandbox.shop;

import org.jspecify.annotations.NullMarked;
