package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the ids of requests; the same seed makes the same ones in the same order. */
public final class RequestIds {
  private final RandomGenerator random;

  public RequestIds(RandomGenerator random) {
    this.random = requireNonNull(random, "random is null");
  }

  synchronized String next() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
