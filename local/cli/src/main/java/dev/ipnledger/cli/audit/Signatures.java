package dev.ipnledger.cli.audit;

import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.signature.SignatureCheck;
import dev.ipnledger.sns.signature.SignatureFinding;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Verifies stored signatures against the certificates kept in the table. Of each certificate it
 * counts what it verified, so that a person can look at the few that everything rests on.
 */
final class Signatures {
  private final TableItems items;
  private final Map<String, Optional<X509Certificate>> known = new HashMap<>();
  private final SortedMap<String, Integer> verified = new TreeMap<>();

  Signatures(TableItems items) {
    this.items = items;
  }

  /** How many signatures each certificate verified, by fingerprint and subject. */
  SortedMap<String, Integer> verified() {
    return verified;
  }

  /** What is wrong with the proof of an item; empty when the signature holds. */
  Optional<Finding> check(ItemKey item, Envelope envelope, Optional<String> fingerprint) {
    if (fingerprint.isEmpty()) {
      return Optional.of(Finding.of(FindingKind.UNPROVEN, item, "it names no signing certificate"));
    }
    Optional<X509Certificate> certificate =
        known.computeIfAbsent(fingerprint.get(), this::certificate);
    return certificate
        .map(leaf -> check(item, envelope, leaf, fingerprint.get()))
        .orElseGet(
            () ->
                Optional.of(
                    Finding.of(
                        FindingKind.UNPROVEN,
                        item,
                        "its certificate "
                            + TableItems.certificateKey(fingerprint.get()).pk()
                            + " is missing or altered")));
  }

  /** The same with a certificate that is kept beside the bytes. */
  Optional<Finding> check(
      ItemKey item, Envelope envelope, X509Certificate leaf, String fingerprint) {
    SignatureFinding finding = SignatureCheck.check(envelope, leaf);
    if (finding.isValid()) {
      verified.merge(fingerprint + " " + leaf.getSubjectX500Principal(), 1, Integer::sum);
      return Optional.empty();
    }
    return Optional.of(Finding.of(FindingKind.ALTERED_BYTES, item, finding.sentence()));
  }

  private Optional<X509Certificate> certificate(String fingerprint) {
    try {
      Optional<byte[]> bytes = items.certificate(fingerprint).map(Document::original);
      return bytes.isPresent() && Digest.of(bytes.get()).equals(fingerprint)
          ? Optional.of(Pem.parse(bytes.get()).getFirst())
          : Optional.empty();
    } catch (CertificateException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
