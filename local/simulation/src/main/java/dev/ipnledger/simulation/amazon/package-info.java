/**
 * The sandbox as the world: its truth, its buyers and shops, its answers. Start with {@link
 * dev.ipnledger.simulation.amazon.Amazon}.
 */
@NullMarked
package dev.ipnledger.simulation.amazon;

import org.jspecify.annotations.NullMarked;
