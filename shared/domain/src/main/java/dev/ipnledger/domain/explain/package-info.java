/**
 * Why a view says what it says. Start with {@link dev.ipnledger.domain.explain.Explanation}, which
 * tells of each register what won, what lost and by which rule; {@link
 * dev.ipnledger.domain.explain.Story} says in sentences where the money is.
 */
@NullMarked
package dev.ipnledger.domain.explain;

import org.jspecify.annotations.NullMarked;
