package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.random.RandomGenerator;

/** The wiring of the model: one world and everything that can be done in it. */
public record Payments(
    World world,
    Lookup lookup,
    Buyer buyer,
    OrderReferences orderReferences,
    Authorizations authorizations,
    Captures captures,
    Refunds refunds) {
  public Payments {
    requireNonNull(world, "world is null");
    requireNonNull(lookup, "lookup is null");
    requireNonNull(buyer, "buyer is null");
    requireNonNull(orderReferences, "orderReferences is null");
    requireNonNull(authorizations, "authorizations is null");
    requireNonNull(captures, "captures is null");
    requireNonNull(refunds, "refunds is null");
  }

  /**
   * Builds the model around a world.
   *
   * @param random makes the digits of ids
   */
  public static Payments in(
      World world, RandomGenerator random, Limits limits, Lifetimes lifetimes) {
    AmazonIds ids = new AmazonIds(random);
    ReferenceIds references = new ReferenceIds();
    Lookup lookup = new Lookup(world);
    OrderEndings endings = new OrderEndings(world, limits);
    CaptureResults results = new CaptureResults(world, ids, endings);
    AuthorizationDecisions decisions =
        new AuthorizationDecisions(world, endings, results, lifetimes);
    return new Payments(
        world,
        lookup,
        new Buyer(world, ids, lifetimes),
        new OrderReferences(world, lookup),
        new Authorizations(
            world, lookup, ids, references, new AuthorizationLimits(limits), lifetimes, decisions),
        new Captures(world, lookup, ids, references, lifetimes, results, endings),
        new Refunds(world, lookup, ids, references, lifetimes, new RefundLimits(limits)));
  }
}
