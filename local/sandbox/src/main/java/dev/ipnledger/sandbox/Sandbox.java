package dev.ipnledger.sandbox;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.control.ControlApi;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.http.Front;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.http.PortTakenException;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.notify.Certificates;
import dev.ipnledger.sandbox.notify.Notifications;
import dev.ipnledger.sandbox.service.Section;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A running stand-in for Off-Amazon Payments.
 *
 * <pre>{@code
 * SandboxClock clock = SandboxClock.running(InstantSource.system());
 * try (Sandbox sandbox = Sandbox.start(SandboxSettings.of(1, clock))) {
 *   sandbox.control().register(seller);          // keys, topics, where to deliver
 *   String id = sandbox.control().createOrder(account, Amount.of("20.00", "EUR"), "order-1");
 *   // ... signed calls to sandbox.endpoint() + "/OffAmazonPayments_Sandbox/2013-01-01"
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
  private final SandboxSettings settings;
  private final Notifications notifications;
  private final SandboxControl control;
  private final Heartbeat heartbeat;
  private final Front front;

  private Sandbox(
      SandboxSettings settings,
      Notifications notifications,
      SandboxControl control,
      Heartbeat heartbeat,
      Front front) {
    this.settings = requireNonNull(settings, "settings is null");
    this.notifications = requireNonNull(notifications, "notifications is null");
    this.control = requireNonNull(control, "control is null");
    this.heartbeat = requireNonNull(heartbeat, "heartbeat is null");
    this.front = requireNonNull(front, "front is null");
  }

  /**
   * Wires and starts everything.
   *
   * @throws dev.ipnledger.sandbox.http.PortTakenException when the port is in use
   */
  public static Sandbox start(SandboxSettings settings) {
    Sellers sellers = new Sellers();
    Notifications notifications =
        new Notifications(
            sellers,
            settings.retryPolicy(),
            settings.clock(),
            new Random(settings.seed()),
            settings.twelveHourInnerClock());
    World world = new World(settings.clock(), notifications.announcer());
    Payments payments =
        Payments.in(
            world, new SplittableRandom(settings.seed()), settings.limits(), settings.lifetimes());
    SandboxControl control = new SandboxControl(settings.clock(), payments, sellers, notifications);
    Section section =
        new Section(
            payments, sellers, settings.clock(), settings.wallClock(), settings.throttled());
    ControlApi controlApi = ControlApi.over(control, notifications.certificates());
    try {
      Front front = Front.open(settings.port(), call -> route(call, section, controlApi));
      return new Sandbox(settings, notifications, control, Heartbeat.start(world), front);
    } catch (PortTakenException e) {
      notifications.close();
      throw e;
    }
  }

  private static HttpAnswer route(HttpCall call, Section section, ControlApi controlApi) {
    return Section.owns(call.path()) ? section.answer(call) : controlApi.answer(call);
  }

  /** Where it listens, such as {@code http://127.0.0.1:8788}, without a trailing slash. */
  public URI endpoint() {
    return front.address();
  }

  /** The signing certificates, by the addresses in the envelopes. */
  public Certificates certificates() {
    return notifications.certificates();
  }

  /** The trust anchor of the signing certificates; new at every start. */
  public X509Certificate caCertificate() {
    return certificates().caCertificate();
  }

  public SandboxControl control() {
    return control;
  }

  public SandboxSettings settings() {
    return settings;
  }

  @Override
  public void close() {
    heartbeat.close();
    front.close();
    notifications.close();
  }
}
