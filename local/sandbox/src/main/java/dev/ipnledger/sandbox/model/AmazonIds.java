package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes ids of Amazon's shape, such as {@code S02-7295856-8712939-A012345}, each one once. */
final class AmazonIds {
  private final RandomGenerator random;
  private final Set<String> taken = new HashSet<>();

  AmazonIds(RandomGenerator random) {
    this.random = requireNonNull(random, "random is null");
  }

  String order(Environment environment, Region region) {
    return root(environment.idLetter(), region);
  }

  String agreement(Environment environment, Region region) {
    return root(environment.agreementLetter(), region);
  }

  /** {@code C} and 12 letters or digits. */
  String chargeback() {
    StringBuilder id = new StringBuilder("C");
    while (id.length() < 13) {
      id.append(Character.toUpperCase(Character.forDigit(random.nextInt(36), 36)));
    }
    return id.toString();
  }

  /** A reference id of 19 digits, as Amazon gives its own captures and refunds. */
  String ownReference() {
    return String.valueOf(random.nextLong(1_000_000_000_000_000_000L, Long.MAX_VALUE));
  }

  private String root(String letter, Region region) {
    while (true) {
      String id =
          String.format(
              Locale.ROOT,
              "%s%s-%07d-%07d",
              letter,
              region.idDigits(),
              random.nextInt(10_000_000),
              random.nextInt(10_000_000));
      if (taken.add(id)) {
        return id;
      }
    }
  }

  /**
   * An id under an order reference.
   *
   * @param letter {@code A} authorization, {@code C} capture, {@code R} refund, {@code P} provider
   *     credit, {@code Q} its reversal
   */
  String child(OrderReference order, char letter) {
    while (true) {
      String id =
          String.format(Locale.ROOT, "%s-%c%06d", order.id(), letter, random.nextInt(1_000_000));
      if (taken.add(id)) {
        return id;
      }
    }
  }

  /** With CaptureNow both share their six digits, as every sample shows. */
  String captureAtOnce(Authorization authorization) {
    String twin = authorization.order().id() + "-C" + authorization.id().split("-A", 2)[1];
    return taken.add(twin) ? twin : child(authorization.order(), 'C');
  }
}
