package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ChangeListener;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.Subscription;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/** The wiring of this package, and what the rest of the sandbox may ask of it. */
public final class Notifications implements AutoCloseable {
  private final InstantSource clock;
  private final Certificates certificates;
  private final Faults faults = new Faults();
  private final DeliveryLog log = new DeliveryLog();
  private final Dispatcher dispatcher;
  private final Topics topics;
  private final Announcer announcer;

  /**
   * Makes the certificates and starts the delivery threads.
   *
   * @param random makes message ids
   * @param twelveHourClock whether the inner Timestamp has the defect of real notifications
   */
  public Notifications(
      Sellers sellers,
      RetryPolicy policy,
      InstantSource clock,
      RandomGenerator random,
      boolean twelveHourClock) {
    this.clock = requireNonNull(clock, "clock is null");
    this.certificates = Certificates.create(clock);
    this.dispatcher = new Dispatcher(policy, log, clock);
    this.topics = new Topics(new EnvelopeSigner(certificates), dispatcher, faults, log, random);
    this.announcer = new Announcer(sellers, topics, random, twelveHourClock);
  }

  /** Hears of changes and publishes them. */
  public ChangeListener announcer() {
    return announcer;
  }

  public Certificates certificates() {
    return certificates;
  }

  public Faults faults() {
    return faults;
  }

  public DeliveryLog log() {
    return log;
  }

  /**
   * Signs a text exactly as it is and delivers it.
   *
   * @return completes with the first attempt; retries follow by themselves
   */
  public CompletableFuture<DeliveryAttempt> deliver(
      Subscription subscription, String message, SignatureVersion version) {
    return topics.publishNow(
        new Publication(subscription, "", "", "", "", message, clock.instant(), version));
  }

  /** Sends what faults hold back; returns how many messages. */
  public int release() {
    return topics.release();
  }

  /** Whether every message that is not held back was delivered or given up. */
  public boolean quiet() {
    return dispatcher.underway() == 0;
  }

  /** How many messages wait for {@link #release}. */
  public int heldBack() {
    return topics.waiting();
  }

  @Override
  public void close() {
    dispatcher.close();
  }
}
