/**
 * What goes wrong, how often, and when. Start with {@link dev.ipnledger.simulation.fault.Weather}.
 */
@NullMarked
package dev.ipnledger.simulation.fault;

import org.jspecify.annotations.NullMarked;
