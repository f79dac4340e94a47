package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signing certificates, old and new, under the addresses that envelopes name. A receiver's
 * certificate port asks here instead of asking Amazon.
 */
public final class Certificates {
  private static final Pattern HOST = Pattern.compile("sns\\.[a-z0-9-]{3,}\\.amazonaws\\.com");

  private final CertificateAuthority authority;
  private final InstantSource clock;
  private final Map<String, Leaf> issued = new LinkedHashMap<>();
  private Leaf current;

  private Certificates(CertificateAuthority authority, InstantSource clock, Leaf first) {
    this.authority = requireNonNull(authority, "authority is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.current = requireNonNull(first, "first is null");
    issued.put(first.name(), first);
  }

  public static Certificates create(InstantSource clock) {
    CertificateAuthority authority = CertificateAuthority.create(clock.instant());
    return new Certificates(authority, clock, authority.issue(clock.instant()));
  }

  /** The trust anchor: every leaf is issued by it directly. */
  public X509Certificate caCertificate() {
    return authority.root();
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
    return Optional.ofNullable(issued.get(name)).map(leaf -> pem(leaf.certificate()));
  }

  /** From now on another certificate signs; the old ones can still be fetched. */
  public synchronized String rotate() {
    current = authority.issue(clock.instant());
    issued.put(current.name(), current);
    return current.name();
  }

  synchronized Leaf current() {
    if (!current.validAt(clock.instant())) {
      rotate();
    }
    return current;
  }

  /** PEM of any certificate, lines of 64 characters. */
  public static byte[] pem(X509Certificate certificate) {
    try {
      String lines =
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      String text = "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
      return text.getBytes(StandardCharsets.US_ASCII);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate cannot be encoded", e);
    }
  }
}
