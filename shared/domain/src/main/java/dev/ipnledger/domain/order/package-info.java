/**
 * An order: an order reference with its authorizations, captures and refunds, computed on reading.
 * Start with {@link dev.ipnledger.domain.order.Order}.
 */
@NullMarked
package dev.ipnledger.domain.order;

import org.jspecify.annotations.NullMarked;
