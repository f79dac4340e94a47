package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions without a payment object, and test notifications, as items. */
final class SystemItems {
  private static final String SYSTEM_KIND = "systemKind";
  private static final String CAUSE = "cause";
  private static final String SINCE = "since";
  static final String DETAILS = "details";
  static final String ACKNOWLEDGED_AT = "acknowledgedAt";
  static final String ACKNOWLEDGED_BY = "acknowledgedBy";
  static final String CLEARED_AT = "clearedAt";

  /** Its own attributes, without its bytes. */
  static final List<String> ATTRIBUTES = List.of(SYSTEM_KIND, CAUSE, SINCE, DETAILS);

  private SystemItems() {}

  static Map<String, AttributeValue> write(SystemItem system) {
    return attributes(system).item();
  }

  static Attributes attributes(SystemItem system) {
    Attributes item =
        Attributes.at(Keys.system(system.owner().key(), system.kind().name(), system.cause()))
            .put(SYSTEM_KIND, system.kind().name())
            .put(CAUSE, system.cause())
            .put(SINCE, system.since().toString())
            .put(DETAILS, details(system.details()))
            .put(Places.of(system));
    Document document = system.document();
    return document == null ? item : item.put(EvidenceItems.DOCUMENT, document.compressed());
  }

  static String details(SortedMap<String, String> details) {
    ObjectNode node = Json.newObject();
    details.forEach(node::put);
    return Json.text(node);
  }

  static Map<String, AttributeValue> write(Sample sample) {
    Document certificate = sample.certificate();
    return Attributes.at(Keys.sample(sample.owner().key(), sample.messageId()))
        .put(EvidenceItems.RECEIVED_AT, Times.millis(sample.receivedAt()))
        .put(EvidenceItems.DOCUMENT, sample.document().compressed())
        .put(
            EvidenceItems.CERTIFICATE,
            certificate == null ? null : Certificates.fingerprint(certificate))
        .item();
  }

  /** Whether it was a condition and is none any more; it may be raised again. */
  static boolean isOver(Map<String, AttributeValue> values) {
    return values.containsKey(CLEARED_AT);
  }

  static boolean isMessage(Map<String, AttributeValue> values) {
    return Attributes.part(values)
        .optional(SYSTEM_KIND)
        .filter(SystemItem.Kind.QUARANTINE.name()::equals)
        .isPresent();
  }

  static boolean isSystem(Map<String, AttributeValue> values) {
    return values.containsKey(SYSTEM_KIND);
  }

  static SystemItem read(Map<String, AttributeValue> values) {
    Attributes item = Attributes.of(values);
    try {
      return new SystemItem(
          owner(item.key().pk()),
          SystemItem.Kind.valueOf(item.string(SYSTEM_KIND)),
          item.string(CAUSE),
          Instant.parse(item.string(SINCE)),
          details(Json.tree(item.string(DETAILS))),
          item.bytes(EvidenceItems.DOCUMENT).map(Document::ofCompressed).orElse(null));
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no condition", e);
    }
  }

  private static Owner owner(String pk) {
    String[] parts = pk.split("#", -1);
    return new Owner(
        Optional.of(parts[0]).filter(part -> !part.equals("-")), Environment.parse(parts[1]));
  }

  private static SortedMap<String, String> details(JsonNode node) {
    TreeMap<String, String> details = new TreeMap<>();
    node.properties().forEach(entry -> details.put(entry.getKey(), entry.getValue().textValue()));
    return details;
  }
}
