package dev.ipnledger.sns.certificate;

import java.io.ByteArrayInputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Certificates as text (RFC 7468). */
public final class Pem {
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  /** The first byte of a certificate in DER: a sequence. PEM is text. */
  private static final byte DER = 0x30;

  private Pem() {}

  /**
   * The certificates of a document, in its order. The leaf comes first by convention.
   *
   * @param document one or more PEM blocks, or one certificate in DER
   * @return never empty
   * @throws CertificateException when there is none, or one cannot be read
   */
  public static List<X509Certificate> parse(byte[] document) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    if (document.length > 0 && document[0] == DER) {
      // The factory remembers what it read one by one, and every message brings the same one.
      return List.of(
          (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(document)));
    }
    List<X509Certificate> certificates = new ArrayList<>();
    for (Certificate certificate :
        factory.generateCertificates(new ByteArrayInputStream(document))) {
      certificates.add((X509Certificate) certificate);
    }
    if (certificates.isEmpty()) {
      throw new CertificateException("the document holds no certificate");
    }
    return List.copyOf(certificates);
  }

  /** One block, lines of 64 characters, ended by line feeds. */
  public static String text(X509Certificate certificate) {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + LINES.encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a parsed certificate has no encoding", e);
    }
  }
}
