package dev.ipnledger.cli.audit;

import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.dynamodb.StoredItem;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.envelope.Envelope;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges the messages in quarantine of one partition, and the parts of those that are too large for
 * one item. A message stands before its parts.
 */
final class QuarantineCheck {
  /** Where the queue's headers, kept with a message in quarantine, have the certificate. */
  private static final String SIGNING_CERTIFICATE = "signingCertificate";

  private final TableItems items;
  private final Signatures signatures;
  private final Set<ItemKey> parts = new HashSet<>();

  QuarantineCheck(TableItems items, Signatures signatures) {
    this.items = items;
    this.signatures = signatures;
  }

  List<Finding> message(StoredItem item) {
    parts.addAll(item.parts());
    Quarantined message = items.quarantined(item);
    Document document = message.document();
    if (message.form() != Quarantined.Form.NOTIFICATION || document == null) {
      return List.of();
    }
    KeptMessage read = KeptMessage.read(item, document);
    Envelope envelope = read.envelope();
    if (envelope == null) {
      return read.findings();
    }
    String header = message.headers().get(SIGNING_CERTIFICATE);
    List<Finding> findings = new ArrayList<>(read.findings());
    if (header == null) {
      findings.add(Finding.of(FindingKind.UNPROVEN, item.key(), "it keeps no signing certificate"));
      return findings;
    }
    try {
      byte[] der = Base64.getDecoder().decode(header);
      signatures
          .check(item.key(), envelope, Pem.parse(der).getFirst(), Digest.of(der))
          .ifPresent(findings::add);
    } catch (CertificateException | IllegalArgumentException e) {
      findings.add(
          Finding.of(
              FindingKind.UNPROVEN, item.key(), "its signing certificate is no certificate"));
    }
    return findings;
  }

  /** What was dealt with may be removed before its parts are. */
  List<Finding> part(StoredItem item) {
    return parts.contains(item.key()) || item.expires()
        ? List.of()
        : List.of(
            Finding.of(
                FindingKind.STRAY_ITEM, item.key(), "it is a part of a message that is not there"));
  }
}
