package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.Parts;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.notify.Carrier;
import dev.ipnledger.sandbox.notify.NotificationSettings;
import dev.ipnledger.sns.certificate.SigningCertificates;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The sandbox in one thread, with few signatures by RSA and a carrier of the world's own. */
public final class Amazon implements AutoCloseable {
  private static final URI ENDPOINT = URI.create("http://simulated/notifications");

  private static final Pattern HOST = Pattern.compile("sns\\.[a-z0-9-]+\\.amazonaws\\.com");

  private final SimulatedSigner signer;
  private final Parts parts;
  private final List<Chargeback> chargebacks = new ArrayList<>();

  /**
   * @param seed makes every id
   * @param batchStep how long each step of a batch takes
   * @param carrier brings what Amazon publishes
   */
  public Amazon(long seed, SandboxClock clock, Duration batchStep, Carrier carrier) {
    this.signer = new SimulatedSigner();
    this.parts =
        Parts.of(
            SandboxSettings.of(seed, clock)
                .withWallClock(clock)
                .withLifetimes(Lifetimes.GUIDE.withPending(pending(seed)).withBatchStep(batchStep))
                .withNotifications(
                    NotificationSettings.REAL.drivenByClock().through(signer, carrier)));
    Cast.sellers(ENDPOINT).forEach(parts.control()::register);
  }

  /** Most payments are decided within half a minute; in one world of four it takes hours. */
  private static Duration pending(long seed) {
    return new SplittableRandom(seed).split().nextInt(4) == 0
        ? Duration.ofHours(3)
        : Duration.ofSeconds(30);
  }

  /** Lets happen and delivers what is due. */
  public void poll() {
    parts.poll();
  }

  public Payments payments() {
    return parts.payments();
  }

  Parts parts() {
    return parts;
  }

  /** Every dispute, in whatever order it was told. */
  public List<Chargeback> chargebacks() {
    return Collections.unmodifiableList(chargebacks);
  }

  void disputed(Chargeback chargeback) {
    chargebacks.add(chargeback);
  }

  /** What signs and verifies. */
  public SimulatedSigner signer() {
    return signer;
  }

  /** The certificate as a receiver fetches it, judged by the real rules. */
  public SigningCertificates certificates(InstantSource clock) {
    Certificate only = Certificate.only();
    return new SigningCertificates(Amazon::pem, only.trust(), clock);
  }

  private static byte[] pem(URI address) throws IOException {
    if (String.valueOf(address).endsWith("/" + Certificate.OLD_FILE)) {
      return Certificate.old().pem();
    }
    if (!String.valueOf(address).endsWith("/" + Certificate.FILE)) {
      throw new IOException("Amazon never signed with " + address);
    }
    return HOST.matcher(String.valueOf(address.getHost())).matches()
        ? Certificate.only().pem()
        : Certificate.forgers().pem();
  }

  @Override
  public void close() {
    parts.close();
  }
}
