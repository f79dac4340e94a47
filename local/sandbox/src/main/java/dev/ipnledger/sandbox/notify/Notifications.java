package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.ChangeListener;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.Subscription;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** The wiring of this package, and what the rest of the sandbox may ask of it. */
public final class Notifications implements AutoCloseable {
  private final InstantSource clock;
  private final Certificates certificates;
  private final Faults faults = new Faults();
  private final DeliveryLog log = new DeliveryLog();
  private final Carrier carrier;
  private final Postman postman;
  private final Topics topics;
  private final Announcer announcer;
  private final Subscriptions subscriptions;

  /**
   * Starts nothing: keys are made and threads begin with the first message.
   *
   * @param clock the sandbox's
   * @param wallClock real time, by which a receiver may judge certificates
   * @param seed makes message ids, jitter and varied forms repeatable
   */
  public Notifications(
      Sellers sellers,
      NotificationSettings settings,
      InstantSource clock,
      InstantSource wallClock,
      long seed) {
    this.clock = requireNonNull(clock, "clock is null");
    this.certificates = Certificates.create(clock, wallClock, settings.rotateEvery());
    Random random = new Random(seed);
    Printing printing = settings.varied() ? Printing.varied(seed) : Printing.plain();
    MessageSigner signer = settings.signer().orElseGet(() -> new RsaSigner(certificates));
    this.carrier =
        settings.carrier().orElseGet(() -> new HttpCarrier(settings.retryPolicy().timeout()));
    Attempts attempts = new Attempts(carrier, log);
    this.postman =
        settings.byClock()
            ? new ClockPostman(attempts, clock)
            : new BackgroundPostman(attempts, clock);
    this.topics =
        new Topics(
            new EnvelopeSigner(signer, printing),
            postman,
            settings.retryPolicy(),
            faults,
            log,
            random);
    this.announcer = new Announcer(sellers, topics, random, printing, settings);
    this.subscriptions =
        new Subscriptions(sellers, topics, clock, random, settings.signatureVersion());
  }

  /** Hears of changes and publishes them. */
  public ChangeListener announcer() {
    return announcer;
  }

  public Certificates certificates() {
    return certificates;
  }

  /** Subscribing by confirmation. */
  public Subscriptions subscriptions() {
    return subscriptions;
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
    return topics.publishNow(Publication.ofText(subscription, message, clock.instant(), version));
  }

  /** The text of the test notification that Seller Central sends for a type. */
  public String testMessage(SampleNotification sample, Account account, String marketplaceId) {
    return sample.message(account, marketplaceId, clock.instant());
  }

  /** Announces what happened between a merchant and its solution provider. */
  public void announceProviderEvent(Account account, ProviderEvent event, Instant at) {
    announcer.announce(account, event.subject(account.sellerId()), at);
  }

  /** Announces that a batch is over. */
  public void announceBatchEnd(Account account, BatchSummary summary, Instant at) {
    announcer.announce(account, summary.subject(account.sellerId()), at);
  }

  /** Sends what faults hold back; returns how many messages. */
  public int release() {
    return topics.release();
  }

  /** Makes the attempts that are due, where attempts follow the clock; returns how many. */
  public int deliverDue() {
    return postman.deliverDue();
  }

  /** Whether every message that is not held back was delivered or given up. */
  public boolean quiet() {
    return postman.underway() == 0;
  }

  /** How many messages wait for {@link #release}. */
  public int heldBack() {
    return topics.waiting();
  }

  @Override
  public void close() {
    postman.close();
    carrier.close();
  }
}
