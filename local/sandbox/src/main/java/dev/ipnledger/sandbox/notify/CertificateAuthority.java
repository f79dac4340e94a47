package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The sandbox's own authority, made when it is first needed: a root, and leaves for {@code
 * sns.amazonaws.com}. Keys come from the platform's secure random source, not from the seed.
 */
final class CertificateAuthority {
  private static final String HOST = "sns.amazonaws.com";
  private static final X500Name ROOT_NAME = new X500Name("CN=ipn-ledger sandbox root");
  private static final Duration ROOT_LIFETIME = Duration.ofDays(36_500);
  private static final Duration LEAF_LIFETIME = Duration.ofDays(395);

  private final KeyPair rootKey;
  private final X509Certificate root;
  private long serial;

  private CertificateAuthority(KeyPair rootKey, X509Certificate root, long serial) {
    this.rootKey = requireNonNull(rootKey, "rootKey is null");
    this.root = requireNonNull(root, "root is null");
    this.serial = serial;
  }

  /**
   * The authority of an earlier run.
   *
   * @param serial the highest number it has given to a certificate
   */
  static CertificateAuthority restored(PrivateKey key, X509Certificate root, long serial) {
    return new CertificateAuthority(new KeyPair(root.getPublicKey(), key), root, serial);
  }

  PrivateKey rootKey() {
    return rootKey.getPrivate();
  }

  static CertificateAuthority create(Instant now) {
    KeyPair key = rsa();
    Instant begin = now.minus(Duration.ofDays(1));
    var builder =
        new JcaX509v3CertificateBuilder(
            ROOT_NAME,
            BigInteger.ONE,
            Date.from(begin),
            Date.from(begin.plus(ROOT_LIFETIME)),
            ROOT_NAME,
            key.getPublic());
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    } catch (CertIOException e) {
      throw new IllegalStateException("the root's extensions cannot be encoded", e);
    }
    return new CertificateAuthority(key, signed(builder, key), 1);
  }

  X509Certificate root() {
    return root;
  }

  /**
   * Issues a leaf that is valid from the day before the earlier time until thirteen months after
   * the later one: by the sandbox's clock and by that of a receiver that was not moved with it.
   */
  Leaf issue(Instant earlier, Instant later) {
    KeyPair key = rsa();
    Instant begin = earlier.minus(Duration.ofDays(1));
    var builder =
        new JcaX509v3CertificateBuilder(
            ROOT_NAME,
            BigInteger.valueOf(++serial),
            Date.from(begin),
            Date.from(later.plus(LEAF_LIFETIME)),
            new X500Name("CN=" + HOST),
            key.getPublic());
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(new GeneralName(GeneralName.dNSName, HOST)));
    } catch (CertIOException e) {
      throw new IllegalStateException("the leaf's extensions cannot be encoded", e);
    }
    X509Certificate certificate = signed(builder, rootKey);
    return new Leaf(name(certificate), key.getPrivate(), certificate);
  }

  private static String name(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return "SimpleNotificationService-"
          + HexFormat.of().formatHex(Arrays.copyOf(digest, 16))
          + ".pem";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate cannot be digested", e);
    }
  }

  private static X509Certificate signed(X509v3CertificateBuilder builder, KeyPair issuer) {
    try {
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException("a certificate cannot be signed", e);
    }
  }

  private static KeyPair rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no RSA", e);
    }
  }
}
