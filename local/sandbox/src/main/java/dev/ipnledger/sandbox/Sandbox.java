package dev.ipnledger.sandbox;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.http.Front;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.http.PortTakenException;
import dev.ipnledger.sandbox.notify.Certificates;
import dev.ipnledger.sandbox.state.Continuation;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

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
  private final AtomicReference<Content> content;
  private final Heartbeat heartbeat;
  private final Front front;

  private record Content(SandboxSettings settings, Parts parts) {}

  private Sandbox(AtomicReference<Content> content, Heartbeat heartbeat, Front front) {
    this.content = requireNonNull(content, "content is null");
    this.heartbeat = requireNonNull(heartbeat, "heartbeat is null");
    this.front = requireNonNull(front, "front is null");
  }

  /**
   * Wires and starts everything.
   *
   * @throws dev.ipnledger.sandbox.http.PortTakenException when the port is in use
   */
  public static Sandbox start(SandboxSettings settings) {
    return start(settings, Parts.of(settings));
  }

  /**
   * The same, going on from an earlier run.
   *
   * @throws dev.ipnledger.sandbox.state.StateException when what was kept cannot be gone on from
   */
  public static Sandbox start(SandboxSettings settings, Continuation continuation) {
    return start(settings, Parts.of(settings, Optional.of(continuation)));
  }

  private static Sandbox start(SandboxSettings settings, Parts parts) {
    AtomicReference<Content> content = new AtomicReference<>(new Content(settings, parts));
    try {
      Front front = Front.open(settings.port(), call -> content.get().parts().answer(call));
      return new Sandbox(content, Heartbeat.start(() -> content.get().parts().poll()), front);
    } catch (PortTakenException e) {
      parts.close();
      throw e;
    }
  }

  /**
   * Goes on from something else at the same address; what was is closed. Whoever holds {@link
   * #parts} or {@link #control} must ask for them again.
   *
   * @throws dev.ipnledger.sandbox.state.StateException when it cannot be gone on from; then nothing
   *     has changed
   */
  public void goOn(SandboxSettings settings, Continuation continuation) {
    Content next = new Content(settings, Parts.of(settings, Optional.of(continuation)));
    content.getAndSet(next).parts().close();
  }

  /** Answers a request without the server. */
  public HttpAnswer answer(HttpCall call) {
    return parts().answer(call);
  }

  /** Where it listens, such as {@code http://127.0.0.1:8788}, without a trailing slash. */
  public URI endpoint() {
    return front.address();
  }

  /** The signing certificates, by the addresses in the envelopes. */
  public Certificates certificates() {
    return parts().notifications().certificates();
  }

  /** The trust anchor of the signing certificates; new at every start without a state file. */
  public X509Certificate caCertificate() {
    return certificates().caCertificate();
  }

  /** What it is made of, for programs in the same process that need neither HTTP nor signatures. */
  public Parts parts() {
    return content.get().parts();
  }

  public SandboxControl control() {
    return parts().control();
  }

  public SandboxSettings settings() {
    return content.get().settings();
  }

  @Override
  public void close() {
    heartbeat.close();
    front.close();
    parts().close();
  }
}
