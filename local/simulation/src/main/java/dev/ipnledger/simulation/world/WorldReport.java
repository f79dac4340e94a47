package dev.ipnledger.simulation.world;

import dev.ipnledger.simulation.fault.Fault;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * How a world ended.
 *
 * @param notifications how many Amazon published
 * @param digest of every step, base64url SHA-256: the same plan gives the same
 * @param violations what did not hold; empty when all did
 * @param struck how often each fault did
 * @param statuses each kind, state and reason that any object had
 * @param story every step in words, when it was asked for
 */
public record WorldReport(
    long seed,
    int notifications,
    String digest,
    List<String> violations,
    Map<Fault, Integer> struck,
    SortedSet<String> statuses,
    List<String> story) {
  /** Of a world that could not even begin. */
  static WorldReport ended(long seed, Throwable by) {
    Wrongs wrongs = new Wrongs();
    wrongs.ended(by);
    return new WorldReport(
        seed, 0, "", wrongs.all(), Map.of(), Collections.emptySortedSet(), List.of());
  }
}
