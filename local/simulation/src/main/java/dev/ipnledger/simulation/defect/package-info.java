/**
 * Faults of programmers, put in on purpose, to see that they are found. Start with {@link
 * dev.ipnledger.simulation.defect.Defect}.
 */
@NullMarked
package dev.ipnledger.simulation.defect;

import org.jspecify.annotations.NullMarked;
