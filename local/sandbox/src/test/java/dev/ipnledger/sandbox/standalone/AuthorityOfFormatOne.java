package dev.ipnledger.sandbox.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The authority in a state file of the first format. Its key is made for each test, because a key
 * has no place among sources; its texts are put together here as that format has them, and not by
 * the code that writes them today: an RSA key of 2048 bits as PKCS #8, X.509 certificates, all in
 * PEM with lines of 64 characters that end in a line feed.
 */
final class AuthorityOfFormatOne {
  /** The file name of the one certificate that it has issued. */
  static final String LEAF = "SimpleNotificationService-0123456789abcdef0123456789abcdef.pem";

  private static final String ROOT_NAME = "CN=ipn-ledger sandbox root";

  private final KeyPair key;
  private final X509Certificate root;
  private final X509Certificate leaf;

  private AuthorityOfFormatOne(KeyPair key, X509Certificate root, X509Certificate leaf) {
    this.key = key;
    this.root = root;
    this.leaf = leaf;
  }

  static AuthorityOfFormatOne create() throws GeneralSecurityException, OperatorCreationException {
    KeyPair key = rsa();
    return new AuthorityOfFormatOne(
        key,
        certificate(1, ROOT_NAME, key, key),
        certificate(2, "CN=sns.amazonaws.com", rsa(), key));
  }

  X509Certificate root() {
    return root;
  }

  /** The text of the certificate that it has issued. */
  String leaf() throws GeneralSecurityException {
    return pem("CERTIFICATE", leaf.getEncoded());
  }

  /** What stands under {@code certificates}. */
  ObjectNode json() throws GeneralSecurityException {
    ObjectNode json = new JsonMapper().createObjectNode();
    json.put("rootKey", pem("PRIVATE KEY", key.getPrivate().getEncoded()));
    json.put("root", pem("CERTIFICATE", root.getEncoded()));
    json.putObject("leaves").put(LEAF, leaf());
    return json;
  }

  /** One of the texts, as it came out of a file or an answer. */
  static X509Certificate read(byte[] pem) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
  }

  private static String pem(String label, byte[] der) {
    String base64 = new String(Base64.getEncoder().encode(der), US_ASCII);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(label, base64.replaceAll("(.{64})(?=.)", "$1\n"));
  }

  private static X509Certificate certificate(int serial, String name, KeyPair of, KeyPair issuer)
      throws GeneralSecurityException, OperatorCreationException {
    var builder =
        new JcaX509v3CertificateBuilder(
            new X500Name(ROOT_NAME),
            BigInteger.valueOf(serial),
            Date.from(Instant.parse("2026-02-28T13:00:00Z")),
            Date.from(Instant.parse("2126-02-28T13:00:00Z")),
            new X500Name(name),
            of.getPublic());
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  private static KeyPair rsa() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }
}
