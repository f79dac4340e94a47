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
    while (true) {
      String id =
          String.format(
              Locale.ROOT,
              "%s%s-%07d-%07d",
              environment.idLetter(),
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
   * @param letter {@code A} authorization, {@code C} capture, {@code R} refund
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
