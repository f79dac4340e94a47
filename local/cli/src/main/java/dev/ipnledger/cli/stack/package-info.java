/**
 * Which ledger a command works on: a deployed one, the local run that is up, or the folder of one
 * that is not. Start with {@code StackOptions}, which a command takes in as a mixin.
 */
@NullMarked
package dev.ipnledger.cli.stack;

import org.jspecify.annotations.NullMarked;
