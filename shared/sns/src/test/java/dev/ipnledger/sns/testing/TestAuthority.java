package dev.ipnledger.sns.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority made up for a test. */
public final class TestAuthority {
  private static final AtomicLong SERIAL = new AtomicLong(1);

  /** Making keys is slow, and most leaves differ in other things. */
  private static final KeyPair LEAF_KEYS = keys(2048);

  private final X500Principal name;
  private final KeyPair keys;
  private final X509Certificate certificate;

  private TestAuthority(X500Principal name, KeyPair keys, X509Certificate certificate) {
    this.name = name;
    this.keys = keys;
    this.certificate = certificate;
  }

  public static TestAuthority create(String commonName) {
    X500Principal name = new X500Principal("CN=" + commonName);
    KeyPair keys = keys(2048);
    Leaf self = new Leaf(name, keys, name, keys).usage(KeyUsage.keyCertSign);
    self.authority = true;
    return new TestAuthority(name, keys, self.issue().certificate());
  }

  /** An authority below this one. */
  public TestAuthority intermediate(String commonName) {
    X500Principal below = new X500Principal("CN=" + commonName);
    KeyPair belowKeys = keys(2048);
    Leaf leaf = new Leaf(name, keys, below, belowKeys).usage(KeyUsage.keyCertSign);
    leaf.authority = true;
    return new TestAuthority(below, belowKeys, leaf.issue().certificate());
  }

  public X509Certificate certificate() {
    return certificate;
  }

  /** A signer as SNS has it, valid from a day ago for a year, with a key of its own. */
  public TestSigner signer() {
    return leaf("sns.amazonaws.com", keys(2048)).issue();
  }

  /** A leaf in the making; all of these share one key. */
  public Leaf leaf(String commonName) {
    return leaf(commonName, LEAF_KEYS);
  }

  public Leaf leaf(String commonName, KeyPair leafKeys) {
    return new Leaf(name, keys, new X500Principal("CN=" + commonName), leafKeys);
  }

  /** A certificate that vouches for itself. */
  public static Leaf selfSigned(String commonName) {
    X500Principal self = new X500Principal("CN=" + commonName);
    KeyPair selfKeys = keys(2048);
    return new Leaf(self, selfKeys, self, selfKeys);
  }

  public static KeyPair keys(int bits) {
    return keys("RSA", bits);
  }

  public static KeyPair keys(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A certificate in the making. */
  public static final class Leaf {
    private final X500Principal issuer;
    private final KeyPair issuerKeys;
    private final X500Principal subject;
    private final KeyPair subjectKeys;
    private Instant notBefore = Instant.now().minus(Duration.ofDays(1));
    private Instant notAfter = Instant.now().plus(Duration.ofDays(365));
    private int usage = KeyUsage.digitalSignature;
    private String dnsName = "";
    private boolean authority;

    private Leaf(
        X500Principal issuer, KeyPair issuerKeys, X500Principal subject, KeyPair subjectKeys) {
      this.issuer = issuer;
      this.issuerKeys = issuerKeys;
      this.subject = subject;
      this.subjectKeys = subjectKeys;
    }

    public Leaf valid(Instant from, Instant to) {
      notBefore = from;
      notAfter = to;
      return this;
    }

    public Leaf usage(int bits) {
      usage = bits;
      return this;
    }

    public Leaf dnsName(String name) {
      dnsName = name;
      return this;
    }

    public TestSigner issue() {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(SERIAL.getAndIncrement()),
              Date.from(notBefore),
              Date.from(notAfter),
              subject,
              subjectKeys.getPublic());
      try {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (usage != 0) {
          builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        }
        if (!dnsName.isEmpty()) {
          builder.addExtension(
              Extension.subjectAlternativeName,
              false,
              new GeneralNames(new GeneralName(GeneralName.dNSName, dnsName)));
        }
        return new TestSigner(
            subjectKeys.getPrivate(),
            new JcaX509CertificateConverter()
                .getCertificate(
                    builder.build(
                        new JcaContentSignerBuilder("SHA256withRSA")
                            .build(issuerKeys.getPrivate()))));
      } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    }
  }
}
