package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.OccurrenceKeys;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Notifications about no payment object, as items. */
final class OccurrenceItems {
  /** Tells these items from evidence about an object, which has a kind instead. */
  private static final String OCCURRENCE = "occurrence";

  private static final String SUBJECT = "subject";
  private static final String REFERENCE = "notificationReferenceId";
  private static final String DETAILS = "details";

  private OccurrenceItems() {}

  static Map<String, AttributeValue> write(ItemKey key, Occurrence occurrence) {
    ObjectNode details = Json.newObject();
    occurrence.details().forEach(details::put);
    Document certificate = occurrence.certificate();
    return Attributes.at(key)
        .put(OCCURRENCE, occurrence.kind().name())
        .put(SUBJECT, occurrence.subject())
        .put(REFERENCE, occurrence.notificationReferenceId())
        .put(EvidenceItems.AS_OF, Times.millis(occurrence.asOf()))
        .put(EvidenceItems.RECEIVED_AT, Times.millis(occurrence.receivedAt()))
        .put(EvidenceItems.DIGEST, occurrence.digest())
        .put(DETAILS, Json.text(details))
        .put(EvidenceItems.DOCUMENT, occurrence.document().compressed())
        .put(
            EvidenceItems.CERTIFICATE,
            certificate == null ? null : Certificates.fingerprint(certificate))
        .put(OccurrenceKeys.places(occurrence))
        .item();
  }

  static String digest(Map<String, AttributeValue> values) {
    return Attributes.of(values).string(EvidenceItems.DIGEST);
  }

  /** The fingerprint of the certificate, which is an item of its own. */
  static Optional<String> certificate(Map<String, AttributeValue> values) {
    return Attributes.of(values).optional(EvidenceItems.CERTIFICATE);
  }

  static Occurrence read(Map<String, AttributeValue> values, @Nullable Document certificate) {
    Attributes item = Attributes.of(values);
    try {
      return new Occurrence(
          account(item.key().pk()),
          Occurrence.Kind.valueOf(item.string(OCCURRENCE)),
          item.string(SUBJECT),
          item.string(REFERENCE),
          Instant.parse(item.string(EvidenceItems.AS_OF)),
          Instant.parse(item.string(EvidenceItems.RECEIVED_AT)),
          item.string(EvidenceItems.DIGEST),
          details(item.string(DETAILS)),
          Document.ofCompressed(item.bytes(EvidenceItems.DOCUMENT).orElseThrow()),
          certificate);
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no occurrence", e);
    }
  }

  private static Account account(String pk) {
    String[] parts = pk.split("#", -1);
    return new Account(parts[0], Environment.parse(parts[1]).orElseThrow());
  }

  private static SortedMap<String, String> details(String json) {
    TreeMap<String, String> details = new TreeMap<>();
    Json.tree(json)
        .properties()
        .forEach(entry -> details.put(entry.getKey(), entry.getValue().textValue()));
    return details;
  }
}
