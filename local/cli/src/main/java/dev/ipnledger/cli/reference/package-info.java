/**
 * {@code ./ledger reference}: writes {@code docs/reference} from the tables in code, so that the
 * two say the same. Start with {@link dev.ipnledger.cli.reference.Pages}, which lists the pages.
 */
@NullMarked
package dev.ipnledger.cli.reference;

import org.jspecify.annotations.NullMarked;
