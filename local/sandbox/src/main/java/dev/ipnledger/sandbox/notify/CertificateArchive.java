package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An authority as texts, for a state file. The key signs nothing but what the sandbox makes up.
 *
 * @param rootKey PEM, PKCS #8
 * @param root PEM
 * @param leaves every certificate ever issued, PEM by file name, oldest first
 */
public record CertificateArchive(String rootKey, String root, Map<String, String> leaves) {
  public CertificateArchive {
    requireNonNull(rootKey, "rootKey is null");
    requireNonNull(root, "root is null");
    leaves = new LinkedHashMap<>(leaves);
  }

  static CertificateArchive of(
      CertificateAuthority authority, Map<String, X509Certificate> issued) {
    Map<String, String> leaves = new LinkedHashMap<>();
    issued.forEach((name, leaf) -> leaves.put(name, text(Pem.certificate(leaf))));
    return new CertificateArchive(
        text(Pem.key(authority.rootKey())), text(Pem.certificate(authority.root())), leaves);
  }

  CertificateAuthority authority() {
    try {
      return CertificateAuthority.restored(
          Pem.key(rootKey), Pem.certificate(root), leaves.size() + 1L);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("the kept authority cannot be read", e);
    }
  }

  Map<String, X509Certificate> issued() {
    Map<String, X509Certificate> issued = new LinkedHashMap<>();
    leaves.forEach(
        (name, pem) -> {
          try {
            issued.put(name, Pem.certificate(pem));
          } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the kept certificate " + name + " is broken", e);
          }
        });
    return issued;
  }

  private static String text(byte[] pem) {
    return new String(pem, StandardCharsets.US_ASCII);
  }
}
