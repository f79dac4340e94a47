package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.key.EvidenceId;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Evidence as an item. */
final class EvidenceItems {
  static final String KIND = "kind";
  static final String OBSERVATION = "observation";
  static final String AS_OF = "asOf";
  static final String FIRST_AS_OF = "firstAsOf";
  static final String DIGEST = "digest";
  static final String RECEIVED_AT = "receivedAt";
  static final String DOCUMENT = "document";

  /** The fingerprint of the signing certificate, which is an item of its own. */
  static final String CERTIFICATE = "certificate";

  /** All but the bytes. */
  static final List<String> WITHOUT_DOCUMENT =
      List.of(
          TableDefinition.PK,
          TableDefinition.SK,
          Attributes.FORMAT,
          KIND,
          OBSERVATION,
          AS_OF,
          FIRST_AS_OF,
          DIGEST,
          RECEIVED_AT,
          Index.BY_REFERENCE.pk());

  private EvidenceItems() {}

  static Attributes write(Evidence evidence) {
    Observation observation = evidence.observation();
    Attributes item =
        Attributes.at(Keys.evidence(observation.object(), evidence.id()))
            .put(KIND, observation.object().kind().wireName())
            .put(OBSERVATION, ObservationJson.write(observation))
            .put(AS_OF, Times.millis(observation.asOf()))
            .put(FIRST_AS_OF, Times.millis(evidence.firstAsOf()))
            .put(DIGEST, evidence.digest())
            .put(RECEIVED_AT, Times.millis(evidence.receivedAt()))
            .put(Places.of(evidence));
    Document document = evidence.document();
    if (document != null) {
      item.put(DOCUMENT, document.compressed());
    }
    Document certificate = evidence.certificate();
    return certificate == null
        ? item
        : item.put(CERTIFICATE, Certificates.fingerprint(certificate));
  }

  /** Evidence without its certificate, and without its bytes when they were not read. */
  static Evidence read(Map<String, AttributeValue> values) {
    return read(values, null);
  }

  static Evidence read(Map<String, AttributeValue> values, @Nullable Document certificate) {
    Attributes item = Attributes.of(values);
    try {
      String evidenceId = item.key().sk();
      ObjectRef object = item.object(KIND, EvidenceId.object(evidenceId));
      return new Evidence(
          ObservationJson.read(
              item.string(OBSERVATION), object, Instant.parse(item.string(AS_OF)), evidenceId),
          Instant.parse(item.string(FIRST_AS_OF)),
          item.string(DIGEST),
          Instant.parse(item.string(RECEIVED_AT)),
          item.optional(Index.BY_REFERENCE.pk()).map(Keys::notificationReferenceId).orElse(null),
          item.bytes(DOCUMENT).map(Document::ofCompressed).orElse(null),
          certificate);
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no evidence", e);
    }
  }
}
