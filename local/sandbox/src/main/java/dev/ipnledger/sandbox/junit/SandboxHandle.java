package dev.ipnledger.sandbox.junit;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.control.Fired;
import dev.ipnledger.sandbox.control.OrderTruth;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.standalone.StandaloneOptions;
import dev.ipnledger.sandbox.standalone.StandaloneSandbox;
import dev.ipnledger.sandbox.state.StateFile;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sandbox in a test. Its clock stands still, and notifications are delivered when it is moved.
 */
public final class SandboxHandle implements AutoCloseable {
  /** Where the clock stands at the beginning of a test. */
  public static final Instant START = Instant.parse("2026-01-15T12:00:00Z");

  private final StandaloneSandbox running;

  private SandboxHandle(StandaloneSandbox running) {
    this.running = requireNonNull(running, "running is null");
  }

  static SandboxHandle start() {
    return new SandboxHandle(
        StandaloneSandbox.start(
            new StandaloneOptions(
                0,
                1,
                Optional.of(START),
                Optional.empty(),
                Optional.empty(),
                "de",
                false,
                SandboxSettings.of(1, SandboxClock.manual(START)).wallClock())));
  }

  /** The address of the service section; calls are signed for its host and port. */
  public URI endpoint() {
    return URI.create(address() + Environment.SANDBOX.path());
  }

  /** Scheme, host and port: the control API, the pages, {@code /user/profile}. */
  public URI address() {
    return running.sandbox().endpoint();
  }

  public String sellerId() {
    return running.seller().sellerId();
  }

  public String accessKeyId() {
    return running.seller().accessKeyId();
  }

  public String secretKey() {
    return running.seller().secretKey();
  }

  /** From now on the seller's notifications go there. */
  public void deliverTo(URI endpoint) {
    running.deliverTo(endpoint);
  }

  /** What a receiver of notifications must trust; it is new in every test. */
  public X509Certificate caCertificate() {
    return running.sandbox().caCertificate();
  }

  /**
   * What stands at a {@code SigningCertURL}.
   *
   * @return PEM; empty when the sandbox never signed with it
   */
  public Optional<byte[]> certificate(URI signingCertUrl) {
    return running.sandbox().certificates().certificate(signingCertUrl);
  }

  /** A buyer signs in and chooses address and payment method; returns the draft's id. */
  public String buyerPlacesOrder() {
    return control().createOrder(new Account(sellerId(), Environment.SANDBOX), null, null);
  }

  public Instant now() {
    return control().now();
  }

  /** Moves the clock and delivers what falls due; returns what happened, in its order. */
  public List<Fired.Change> advance(Duration by) {
    return control().advance(by);
  }

  /** What really became of an order; empty when its id is unknown. */
  public Optional<OrderTruth> truth(String orderReferenceId) {
    return control().truth(orderReferenceId);
  }

  /** Attempts to deliver notifications, oldest first. */
  public List<DeliveryAttempt> deliveries() {
    control().deliverDue();
    return control().deliveries();
  }

  /** The whole state as a text, for {@link #goOnFrom}, also in another test. */
  public String state() {
    return running.state().print();
  }

  /**
   * Goes on from a state at the same address; notifications go where they went. What was asked for
   * before, such as {@link #control}, belongs to the state that was left.
   */
  public void goOnFrom(String state) {
    running.goOnFrom(StateFile.parse(state, "the text"));
  }

  /** Everything else: faults, repairs, test notifications. */
  public SandboxControl control() {
    return running.sandbox().control();
  }

  @Override
  public void close() {
    running.close();
  }
}
