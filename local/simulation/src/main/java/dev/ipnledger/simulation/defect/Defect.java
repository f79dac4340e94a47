package dev.ipnledger.simulation.defect;

import java.util.function.Supplier;

/**
 * One deliberate fault of a programmer.
 *
 * @param name as tables write it
 * @param seams makes what carries it, anew for each world
 */
public record Defect(String name, Supplier<Seams> seams) {}
