package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signing certificates, old and new, under the addresses that envelopes name. A receiver's
 * certificate port asks here instead of asking Amazon. Keys are made when they are first needed.
 */
public final class Certificates {
  private static final Pattern HOST = Pattern.compile("sns\\.[a-z0-9-]{3,}\\.amazonaws\\.com");

  private final InstantSource clock;
  private final InstantSource wallClock;
  private final Duration rotateEvery;
  private final Map<String, X509Certificate> issued = new LinkedHashMap<>();
  private @Nullable CertificateAuthority authority;
  private @Nullable Leaf current;
  private Instant since = Instant.EPOCH;

  private Certificates(InstantSource clock, InstantSource wallClock, Duration rotateEvery) {
    this.clock = requireNonNull(clock, "clock is null");
    this.wallClock = requireNonNull(wallClock, "wallClock is null");
    this.rotateEvery = requireNonNull(rotateEvery, "rotateEvery is null");
  }

  /**
   * No key yet.
   *
   * @param clock the sandbox's, by which certificates rotate
   * @param wallClock real time, by which a receiver may judge them
   * @param rotateEvery after which another certificate signs
   */
  public static Certificates create(
      InstantSource clock, InstantSource wallClock, Duration rotateEvery) {
    return new Certificates(clock, wallClock, rotateEvery);
  }

  /** The trust anchor: every leaf is issued by it directly. */
  public X509Certificate caCertificate() {
    return authority().root();
  }

  /**
   * The certificate behind a {@code SigningCertURL}.
   *
   * @param url such as {@code https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-...pem}
   * @return PEM, one certificate, as Amazon serves it; empty when the address was never used, as
   *     Amazon would answer 404
   */
  public Optional<byte[]> certificate(URI url) {
    boolean plausible =
        "https".equals(url.getScheme())
            && url.getHost() != null
            && HOST.matcher(url.getHost()).matches()
            && url.getPath() != null
            && url.getPath().startsWith("/");
    return plausible ? certificate(url.getPath().substring(1)) : Optional.empty();
  }

  /** The same by file name. */
  public synchronized Optional<byte[]> certificate(String name) {
    return Optional.ofNullable(issued.get(name)).map(Pem::certificate);
  }

  /** From now on another certificate signs; the old ones can still be fetched. */
  public synchronized String rotate() {
    Instant now = clock.instant();
    Instant real = wallClock.instant();
    boolean behind = now.isBefore(real);
    Leaf leaf = authority().issue(behind ? now : real, behind ? real : now);
    current = leaf;
    since = now;
    issued.put(leaf.name(), leaf.certificate());
    return leaf.name();
  }

  synchronized Leaf current() {
    Instant now = clock.instant();
    if (current == null || !current.validAt(now) || !now.isBefore(since.plus(rotateEvery))) {
      rotate();
    }
    return requireNonNull(current, "rotate sets it");
  }

  /** The authority's key and all certificates, to be given to {@link #restore} of another run. */
  public synchronized CertificateArchive archive() {
    return CertificateArchive.of(authority(), issued);
  }

  /** Goes on with the authority of an earlier run; the first message gets a new certificate. */
  public synchronized void restore(CertificateArchive archive) {
    issued.clear();
    issued.putAll(archive.issued());
    authority = archive.authority();
    current = null;
  }

  private synchronized CertificateAuthority authority() {
    CertificateAuthority made = authority;
    if (made == null) {
      Instant now = clock.instant();
      Instant real = wallClock.instant();
      made = CertificateAuthority.create(now.isBefore(real) ? now : real);
      authority = made;
    }
    return made;
  }
}
