/** The one command line for people. Start with {@link dev.ipnledger.cli.LedgerCommand}. */
@NullMarked
package dev.ipnledger.cli;

import org.jspecify.annotations.NullMarked;
