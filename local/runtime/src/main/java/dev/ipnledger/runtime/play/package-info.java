/**
 * A merchant's shop that sells things through the sandbox, and the proof that the ledger knows what
 * happened. Start with {@link Play} and {@link Comparison}.
 */
@NullMarked
package dev.ipnledger.runtime.play;

import org.jspecify.annotations.NullMarked;
