package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority that lives as long as one deployment. It vouches for the stand-in of the SNS hosts,
 * so that the functions check host names and chains as they do in AWS.
 */
final class TlsAuthority {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final X500Name NAME = new X500Name("CN=ipn-ledger local TLS authority");
  private static final Duration LIFETIME = Duration.ofDays(30);

  private final KeyPair key;
  private final X509Certificate root;
  private final Instant now;

  private TlsAuthority(KeyPair key, X509Certificate root, Instant now) {
    this.key = requireNonNull(key, "key is null");
    this.root = requireNonNull(root, "root is null");
    this.now = requireNonNull(now, "now is null");
  }

  static TlsAuthority create(Instant now) {
    try {
      KeyPair key = rsa();
      var builder = certificate(now, BigInteger.ONE, NAME, key);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      return new TlsAuthority(key, signed(builder, key), now);
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new IllegalStateException("this Java cannot make a TLS authority", e);
    }
  }

  /** What a server under these names presents. */
  SSLContext server(List<String> hosts) {
    try {
      KeyPair pair = rsa();
      var builder = certificate(now, BigInteger.TWO, new X500Name("CN=" + hosts.getFirst()), pair);
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(
              hosts.stream()
                  .map(host -> new GeneralName(GeneralName.dNSName, host))
                  .toArray(GeneralName[]::new)));
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD);
      store.setKeyEntry(
          "server", pair.getPrivate(), PASSWORD, new Certificate[] {signed(builder, key), root});
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new IllegalStateException("this Java cannot make a TLS server", e);
    }
  }

  /**
   * Writes a trust store with the JDK's own authorities, this one, and one more.
   *
   * @param signing the authority of the certificates that sign notifications
   */
  void writeTrustStore(Path file, X509Certificate signing) throws IOException {
    Path jdk = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance(jdk.toFile(), PASSWORD);
      KeyStore all = KeyStore.getInstance("PKCS12");
      all.load(null, PASSWORD);
      for (String alias : java.util.Collections.list(store.aliases())) {
        all.setCertificateEntry(alias, store.getCertificate(alias));
      }
      all.setCertificateEntry("ipn-ledger-local-tls", root);
      all.setCertificateEntry("ipn-ledger-local-signing", signing);
      all.store(out, PASSWORD);
    } catch (GeneralSecurityException e) {
      throw new IOException("the trust store cannot be written", e);
    }
  }

  private static JcaX509v3CertificateBuilder certificate(
      Instant now, BigInteger serial, X500Name subject, KeyPair subjectKey) {
    return new JcaX509v3CertificateBuilder(
        NAME,
        serial,
        Date.from(now.minus(Duration.ofDays(1))),
        Date.from(now.plus(LIFETIME)),
        subject,
        subjectKey.getPublic());
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair issuer)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate())));
  }

  private static KeyPair rsa() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }
}
