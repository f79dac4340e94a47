/**
 * One world from its first order to its verdict, and many of them side by side. Start with {@link
 * dev.ipnledger.simulation.world.SimulatedWorld}.
 */
@NullMarked
package dev.ipnledger.simulation.world;

import org.jspecify.annotations.NullMarked;
