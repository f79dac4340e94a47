/**
 * {@code ./ledger inspect}: what a captured document is and what it states, by the same readers as
 * the pipeline's. Start with {@code InspectCommand}, then {@code Recognition}.
 */
@NullMarked
package dev.ipnledger.cli.inspect;

import org.jspecify.annotations.NullMarked;
