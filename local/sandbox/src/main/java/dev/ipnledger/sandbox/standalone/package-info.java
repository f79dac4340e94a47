/**
 * The sandbox as a program of its own, and as something to embed. Start at {@link
 * dev.ipnledger.sandbox.standalone.StandaloneSandbox}.
 */
@NullMarked
package dev.ipnledger.sandbox.standalone;

import org.jspecify.annotations.NullMarked;
