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
import dev.ipnledger.process.NotificationEvidence;
import dev.ipnledger.sns.envelope.Envelope;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the items of one partition that belong to no payment object. */
final class OtherCheck {
  private final Signatures signatures;
  private final QuarantineCheck quarantine;

  OtherCheck(TableItems items, Signatures signatures) {
    this.signatures = signatures;
    this.quarantine = new QuarantineCheck(items, signatures);
  }

  List<Finding> check(StoredItem item) {
    try {
      return switch (item.kind()) {
        case SYSTEM -> system(item);
        case PART -> quarantine.part(item);
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
      findings.addAll(quarantine.message(item));
    }
    return findings;
  }

  private List<Finding> sample(StoredItem item) {
    Optional<Document> document = item.document();
    if (document.isEmpty()) {
      return List.of(Finding.of(FindingKind.ALTERED_BYTES, item.key(), "no bytes are kept"));
    }
    KeptMessage read = KeptMessage.read(item, document.get());
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
    KeptMessage read = KeptMessage.read(item, kept.document());
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

  private static Finding wrongKey(StoredItem item, ItemKey own) {
    return Finding.of(
        FindingKind.WRONG_KEY, item.key(), "it belongs under " + own.pk() + " " + own.sk());
  }
}
