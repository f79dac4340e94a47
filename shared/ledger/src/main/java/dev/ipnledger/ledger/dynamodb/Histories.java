package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Evidence, oldest first. */
final class Histories {
  private final Reads reads;
  private final Writes writes;

  Histories(Reads reads, Writes writes) {
    this.reads = reads;
    this.writes = writes;
  }

  List<Evidence> of(String pk, String skPrefix, Detail detail) {
    Stream<Evidence> found =
        switch (detail) {
          case OBSERVATIONS ->
              reads
                  .partition(pk, skPrefix, EvidenceItems.WITHOUT_DOCUMENT)
                  .map(EvidenceItems::read);
          case DOCUMENTS -> withDocuments(reads.partition(pk, skPrefix));
        };
    return found.sorted(Evidence.OLDEST_FIRST).toList();
  }

  /** Evidence of a year is signed with a handful of certificates, so each is read once. */
  private Stream<Evidence> withDocuments(Stream<Map<String, AttributeValue>> items) {
    Map<String, Optional<Document>> certificates = new HashMap<>();
    return items.map(
        item ->
            EvidenceItems.read(
                item,
                Optional.ofNullable(item.get(EvidenceItems.CERTIFICATE))
                    .map(AttributeValue::s)
                    .flatMap(
                        fingerprint ->
                            certificates.computeIfAbsent(fingerprint, writes::certificate))
                    .orElse(null)));
  }
}
