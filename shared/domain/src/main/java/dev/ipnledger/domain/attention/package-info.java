/** Conditions that need a person, computed from what the ledger holds of an object. */
@NullMarked
package dev.ipnledger.domain.attention;

import org.jspecify.annotations.NullMarked;
