/** {@code ./ledger run}: the whole system in one process, and purchases to watch. */
@NullMarked
package dev.ipnledger.cli.run;

import org.jspecify.annotations.NullMarked;
