package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The wiring of the model: one world and everything that can be done in it. Everything is called
 * inside a visit of the world, in this process and without HTTP or signatures if one likes.
 *
 * @param amazon what Amazon does of its own accord
 * @param tokens what the button hands out
 * @param placements payments that begin in a state
 */
public record Payments(
    World world,
    Lookup lookup,
    Buyer buyer,
    AmazonSide amazon,
    AccessTokens tokens,
    OrderReferences orderReferences,
    Authorizations authorizations,
    Captures captures,
    Refunds refunds,
    BillingAgreements billingAgreements,
    AgreementOrders agreementOrders,
    ProviderCredits providerCredits,
    Placements placements) {
  public Payments {
    requireNonNull(world, "world is null");
    requireNonNull(lookup, "lookup is null");
    requireNonNull(buyer, "buyer is null");
    requireNonNull(amazon, "amazon is null");
    requireNonNull(tokens, "tokens is null");
    requireNonNull(orderReferences, "orderReferences is null");
    requireNonNull(authorizations, "authorizations is null");
    requireNonNull(captures, "captures is null");
    requireNonNull(refunds, "refunds is null");
    requireNonNull(billingAgreements, "billingAgreements is null");
    requireNonNull(agreementOrders, "agreementOrders is null");
    requireNonNull(providerCredits, "providerCredits is null");
    requireNonNull(placements, "placements is null");
  }

  /** Builds the model around a world in which every seller is one of Germany without more. */
  static Payments in(World world, RandomGenerator random, Limits limits, Lifetimes lifetimes) {
    String german = Marketplace.of("de", Region.EU, Environment.SANDBOX);
    return in(world, random, limits, lifetimes, account -> Terms.in(german));
  }

  /**
   * Builds the model around a world.
   *
   * @param random makes the digits of ids
   * @param terms what is agreed with a seller
   */
  public static Payments in(
      World world,
      RandomGenerator random,
      Limits limits,
      Lifetimes lifetimes,
      Function<Account, Terms> terms) {
    AmazonIds ids = new AmazonIds(random);
    ReferenceIds references = new ReferenceIds();
    Lookup lookup = new Lookup(world);
    Fates fates = new Fates();
    NewOrders orders = new NewOrders(world, ids, lifetimes, terms);
    OrderEndings endings = new OrderEndings(world, limits, new AgreementEndings(world));
    ProviderCredits credits = new ProviderCredits(world, lookup, ids, references, lifetimes);
    CaptureResults results = new CaptureResults(world, ids, endings, credits);
    AuthorizationDecisions decisions =
        new AuthorizationDecisions(world, endings, results, lifetimes);
    Authorizations authorizations =
        new Authorizations(
            world,
            lookup,
            ids,
            references,
            new AuthorizationLimits(limits),
            fates,
            lifetimes,
            decisions);
    Refunds refunds =
        new Refunds(
            world, lookup, ids, references, fates, credits, lifetimes, new RefundLimits(limits));
    return new Payments(
        world,
        lookup,
        new Buyer(world, ids, orders, lifetimes, terms),
        new AmazonSide(world, ids, endings, refunds, fates),
        new AccessTokens(random),
        new OrderReferences(world, lookup, endings),
        authorizations,
        new Captures(world, lookup, ids, references, fates, lifetimes, results, endings),
        refunds,
        new BillingAgreements(world, lookup),
        new AgreementOrders(world, lookup, references, orders, authorizations, endings),
        credits,
        new Placements(world, ids, references, decisions, results, refunds, lifetimes));
  }
}
