package dev.ipnledger.simulation.world;

import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * All that decides what happens in a world.
 *
 * @param seed of everything random
 * @param orders the numbers of the orders that are placed
 * @param faults what may go wrong
 * @param mostStrikes after how many strikes nothing goes wrong any more
 * @param seams makes what stands between the functions and the world
 * @param told whether the report has every step in words
 */
public record WorldPlan(
    long seed,
    SortedSet<Integer> orders,
    Set<Fault> faults,
    long mostStrikes,
    Supplier<Seams> seams,
    boolean told) {}
