package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One item exactly as it stands in the table, readable or not. What it is read as is the caller's
 * choice, by its {@link #kind}; reading throws {@link UnreadableItemException} where it is no such
 * thing, and {@code differences} name the attributes that are not as the software writes them.
 */
public final class StoredItem {
  /** Parts that are compared by what they mean, because their texts may change over releases. */
  private static final Set<String> BY_MEANING =
      Set.of(
          EvidenceItems.OBSERVATION,
          EvidenceItems.DOCUMENT,
          EvidenceItems.CERTIFICATE,
          ObjectItems.VIEW,
          ObjectItems.ATTENTION);

  private final Map<String, AttributeValue> values;

  StoredItem(Map<String, AttributeValue> values) {
    this.values = requireNonNull(values, "values is null");
  }

  public ItemKey key() {
    return Attributes.keyOf(values);
  }

  /** By its key. */
  public StoredKind kind() {
    return StoredKind.of(key());
  }

  /** As evidence, with its bytes; {@code certificate} is the one that it names, where found. */
  public Evidence evidence(@Nullable Document certificate) {
    return read(() -> EvidenceItems.read(values, certificate));
  }

  public ObjectItem object() {
    return read(() -> ObjectItems.read(values));
  }

  /** As a further name of an object. */
  public Reference reference() {
    return read(() -> ReferenceItems.read(values));
  }

  public SystemItem system() {
    return read(() -> SystemItems.read(values));
  }

  /** As a message in quarantine, without what stands in its parts. */
  public Quarantined quarantined() {
    return read(() -> QuarantineItems.read(values));
  }

  /**
   * Attributes by which a condition or message stands in other lists than it belongs in, or in
   * none; empty when all is well.
   */
  public SortedSet<String> misplaced() {
    return read(() -> SystemPlaces.wrong(values));
  }

  /** Where the parts stand of a message that is too large for one item; empty for the rest. */
  public List<ItemKey> parts() {
    return read(() -> Parcels.keys(values));
  }

  /** Whether the item is to be removed by itself some time. */
  public boolean expires() {
    return values.containsKey(TableDefinition.EXPIRES_AT);
  }

  Map<String, AttributeValue> values() {
    return values;
  }

  public Occurrence occurrence(@Nullable Document certificate) {
    return read(() -> OccurrenceItems.read(values, certificate));
  }

  /** The bytes that it keeps; empty when it keeps none. */
  public Optional<Document> document() {
    return read(() -> Attributes.of(values).bytes(EvidenceItems.DOCUMENT))
        .map(Document::ofCompressed);
  }

  /** The fingerprint of the certificate that its signature was verified with; empty for none. */
  public Optional<String> fingerprint() {
    return read(() -> Attributes.of(values).optional(EvidenceItems.CERTIFICATE));
  }

  /** The version of an object's item, whatever else of it can be read; 0 when it has none. */
  public long version() {
    AttributeValue version = values.get(ObjectItems.VERSION);
    try {
      return version == null || version.n() == null ? 0 : Long.parseLong(version.n());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Attributes that are not as that evidence is written; its observation and bytes left aside. */
  public SortedSet<String> differences(Evidence expected) {
    return differences(EvidenceItems.write(expected).item());
  }

  /** Attributes that are not as that object is written; its view and attention left aside. */
  public SortedSet<String> differences(ObjectItem expected) {
    return differences(ObjectItems.write(expected));
  }

  /** Attributes that are not as that name is written. */
  public SortedSet<String> differences(Reference expected) {
    return differences(ReferenceItems.write(expected));
  }

  /** Attributes that are not as that occurrence is written; its bytes left aside. */
  public SortedSet<String> differences(Occurrence expected) {
    return differences(OccurrenceItems.write(key(), expected));
  }

  private SortedSet<String> differences(Map<String, AttributeValue> expected) {
    TreeSet<String> names = new TreeSet<>(values.keySet());
    names.addAll(expected.keySet());
    names.removeAll(BY_MEANING);
    names.removeAll(List.of(TableDefinition.PK, TableDefinition.SK, Attributes.FORMAT));
    names.removeIf(
        name -> {
          AttributeValue stands = values.get(name);
          return stands != null && stands.equals(expected.get(name));
        });
    return names;
  }

  private interface Reading<T> {
    T read();
  }

  /** Whatever an edited item does to its reader, it is unreadable and nothing worse. */
  private <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (UnreadableItemException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new UnreadableItemException(key(), "cannot be read: " + e.getMessage(), e);
    }
  }
}
