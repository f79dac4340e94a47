package dev.ipnledger.cli.audit;

import dev.ipnledger.ipn.NotificationReader;
import dev.ipnledger.ipn.ObjectlessNotification;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.dynamodb.StoredItem;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.dynamodb.UnreadableItemException;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.process.NotificationEvidence;
import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges the items of one partition that belong to no payment object. Each stands for itself but
 * the parts of a message that is too large for one item.
 */
final class OtherCheck {
  /** Where the queue's headers, kept with a message in quarantine, have the certificate. */
  private static final String SIGNING_CERTIFICATE = "signingCertificate";

  private final TableItems items;
  private final Signatures signatures;
  private final Set<ItemKey> parts = new HashSet<>();

  OtherCheck(TableItems items, Signatures signatures) {
    this.items = items;
    this.signatures = signatures;
  }

  List<Finding> check(StoredItem item) {
    try {
      return switch (item.kind()) {
        case SYSTEM -> system(item);
        case PART -> part(item);
        case SAMPLE -> sample(item);
        case OCCURRENCE -> occurrence(item);
        case CERTIFICATE -> certificate(item);
        case STRAY -> List.of(Finding.of(FindingKind.STRAY_ITEM, item.key()));
        case INTERNAL, EVIDENCE, OBJECT, REFERENCE -> List.of();
      };
    } catch (UnreadableItemException e) {
      return List.of(EvidenceCheck.unreadable(item.key(), e));
    }
  }

  private List<Finding> system(StoredItem item) {
    SystemItem system = item.system();
    ItemKey own = Keys.system(system.owner().key(), system.kind().name(), system.cause());
    if (!own.equals(item.key())) {
      return List.of(wrongKey(item, own));
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> misplaced = item.misplaced();
    if (!misplaced.isEmpty()) {
      findings.add(
          Finding.of(
              FindingKind.UNLISTED_ITEM,
              item.key(),
              "attributes differ: " + String.join(", ", misplaced)));
    }
    if (system.kind() == SystemItem.Kind.QUARANTINE) {
      findings.addAll(message(item));
    }
    return findings;
  }

  private List<Finding> message(StoredItem item) {
    parts.addAll(item.parts());
    Quarantined message = items.quarantined(item);
    Document document = message.document();
    if (message.form() != Quarantined.Form.NOTIFICATION || document == null) {
      return List.of();
    }
    Read read = read(item, document);
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

  /** A message stands before its parts. What was dealt with may be removed before they are. */
  private List<Finding> part(StoredItem item) {
    return parts.contains(item.key()) || item.expires()
        ? List.of()
        : List.of(
            Finding.of(
                FindingKind.STRAY_ITEM, item.key(), "it is a part of a message that is not there"));
  }

  private List<Finding> sample(StoredItem item) {
    Optional<Document> document = item.document();
    if (document.isEmpty()) {
      return List.of(Finding.of(FindingKind.ALTERED_BYTES, item.key(), "no bytes are kept"));
    }
    Read read = read(item, document.get());
    Envelope envelope = read.envelope();
    if (envelope == null) {
      return read.findings();
    }
    String sk = Keys.EVIDENCE_PREFIX + envelope.messageId();
    if (!item.key().sk().equals(sk)) {
      return List.of(wrongKey(item, new ItemKey(item.key().pk(), sk)));
    }
    return signatures
        .check(item.key(), envelope, item.fingerprint())
        .map(List::of)
        .orElse(List.of());
  }

  private List<Finding> occurrence(StoredItem item) {
    Occurrence kept = item.occurrence(null);
    Read read = read(item, kept.document());
    Envelope envelope = read.envelope();
    if (envelope == null) {
      return read.findings();
    }
    List<Finding> findings = new ArrayList<>(read.findings());
    signatures.check(item.key(), envelope, item.fingerprint()).ifPresent(findings::add);
    if (!(NotificationReader.read(envelope.message()) instanceof ObjectlessNotification event)) {
      findings.add(
          Finding.of(
              FindingKind.ALTERED_BYTES, item.key(), "the kept bytes are another kind of message"));
      return findings;
    }
    Occurrence expected =
        new Occurrence(
            event.account(),
            kept.kind(),
            event.subject(),
            event.referenceId(),
            envelope.publishedAt(),
            kept.receivedAt(),
            NotificationEvidence.digest(event.fields()),
            event.details(),
            kept.document(),
            null);
    var differences = item.differences(expected);
    if (!differences.isEmpty()) {
      findings.add(
          Finding.of(
              FindingKind.ALTERED_OBSERVATION,
              item.key(),
              "attributes differ from its bytes: " + String.join(", ", differences)));
    }
    return findings;
  }

  private static List<Finding> certificate(StoredItem item) {
    String fingerprint = item.key().pk().substring(item.key().pk().indexOf('#') + 1);
    return item.document().filter(document -> isOf(fingerprint, document)).isPresent()
        ? List.of()
        : List.of(Finding.of(FindingKind.ALTERED_CERTIFICATE, item.key()));
  }

  private static boolean isOf(String fingerprint, Document certificate) {
    try {
      return Digest.of(certificate.original()).equals(fingerprint);
    } catch (UncheckedIOException e) {
      // One altered byte may be enough that nothing can be unpacked any more.
      return false;
    }
  }

  private record Read(@Nullable Envelope envelope, List<Finding> findings) {}

  private static Read read(StoredItem item, Document document) {
    try {
      return new Read(Envelope.parse(document.original()), List.of());
    } catch (EnvelopeException | RuntimeException e) {
      return new Read(
          null,
          List.of(
              Finding.of(
                  FindingKind.ALTERED_BYTES,
                  item.key(),
                  "the kept bytes are no message of SNS: " + e.getMessage())));
    }
  }

  private static Finding wrongKey(StoredItem item, ItemKey own) {
    return Finding.of(
        FindingKind.WRONG_KEY, item.key(), "it belongs under " + own.pk() + " " + own.sk());
  }
}
