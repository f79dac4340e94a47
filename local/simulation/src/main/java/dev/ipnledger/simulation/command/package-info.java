/** The command {@code ./ledger simulate}. */
@NullMarked
package dev.ipnledger.simulation.command;

import org.jspecify.annotations.NullMarked;
