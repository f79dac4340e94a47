package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.key.ItemKey;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Signing certificates. Amazon signs for months with the same one, which is larger than all else
 * that is kept of a notification, so each is an item of its own and evidence holds its fingerprint.
 */
final class Certificates {
  static final String PREFIX = "CERTIFICATE#";
  static final String SK = "CERTIFICATE";

  private final DynamoDbClient client;
  private final String table;

  /** Fingerprints that this process has put; a handful a year. */
  private final Set<String> put = ConcurrentHashMap.newKeySet();

  Certificates(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  static String fingerprint(Document certificate) {
    return Digest.of(certificate.original());
  }

  /** Puts a certificate, unless this process did so before. */
  void keep(Document certificate) {
    String fingerprint = fingerprint(certificate);
    if (put.contains(fingerprint)) {
      return;
    }
    Attributes item =
        Attributes.at(key(fingerprint)).put(EvidenceItems.DOCUMENT, certificate.compressed());
    client.putItem(request -> request.tableName(table).item(item.item()));
    put.add(fingerprint);
  }

  Optional<Document> find(String fingerprint) {
    var found =
        client.getItem(
            request ->
                request
                    .tableName(table)
                    .consistentRead(true)
                    .key(Attributes.primary(key(fingerprint))));
    return found.hasItem()
        ? Attributes.of(found.item()).bytes(EvidenceItems.DOCUMENT).map(Document::ofCompressed)
        : Optional.empty();
  }

  static ItemKey key(String fingerprint) {
    return new ItemKey(PREFIX + fingerprint, SK);
  }
}
