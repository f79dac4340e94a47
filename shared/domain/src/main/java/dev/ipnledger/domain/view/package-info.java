/**
 * What the ledger holds of an object: the join of all its observations. {@link
 * dev.ipnledger.domain.view.View#join} is commutative, associative and idempotent, so order and
 * repetition of observations do not matter. Every register keeps the evidence of its winner.
 */
@NullMarked
package dev.ipnledger.domain.view;

import org.jspecify.annotations.NullMarked;
