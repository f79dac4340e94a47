/** {@code ./ledger deploy-local}. */
@NullMarked
package dev.ipnledger.cli.deploy;

import org.jspecify.annotations.NullMarked;
