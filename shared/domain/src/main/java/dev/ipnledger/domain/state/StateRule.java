package dev.ipnledger.domain.state;

import dev.ipnledger.domain.ObjectKind;

/**
 * One state of one kind of object.
 *
 * @param kind whose state it is
 * @param name in Amazon's spelling
 * @param rank states only rise in rank; equal ranks alternate (Open and Suspended)
 * @param terminal whether the object stays there for good
 */
public record StateRule(ObjectKind kind, String name, int rank, boolean terminal) {}
