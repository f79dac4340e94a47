/**
 * A sandbox that outlives its process: the calls that changed it, kept and repeated. Start at
 * {@link dev.ipnledger.sandbox.state.Journal}.
 */
@NullMarked
package dev.ipnledger.sandbox.state;

import org.jspecify.annotations.NullMarked;
