package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an item has no room for, in parts that are items of their own beside it. Their keys are made
 * of the item's and of what the parcel holds, so that another message under the same name never
 * writes over them.
 *
 * @param head the item that it belongs to
 * @param digest of all its bytes
 * @param bytes what it holds, not empty
 */
@SuppressWarnings("ArrayRecordComponent") // Parcels are cut up once and never compared.
record Parcel(ItemKey head, String digest, byte[] bytes) {
  /** Attributes of the head: how many parts there are, and what they add up to. */
  static final String PARTS = "parts";

  static final String DIGEST = "partsDigest";

  /** The attribute of a part with its bytes. */
  static final String PART = "part";

  /** Leaves room in an item for its keys. */
  static final int PART_BYTES = ItemSize.MAX * 3 / 4;

  Parcel {
    requireNonNull(head, "head is null");
    requireNonNull(digest, "digest is null");
    requireNonNull(bytes, "bytes is null");
  }

  static Parcel of(ItemKey head, byte[] bytes) {
    return new Parcel(head, Digest.of(bytes), bytes);
  }

  int parts() {
    return (bytes.length + PART_BYTES - 1) / PART_BYTES;
  }

  List<Map<String, AttributeValue>> items() {
    List<ItemKey> keys = keys(head, digest, parts());
    return IntStream.range(0, keys.size())
        .mapToObj(
            part ->
                Attributes.at(keys.get(part))
                    .put(
                        PART,
                        Arrays.copyOfRange(
                            bytes,
                            part * PART_BYTES,
                            Math.min(bytes.length, (part + 1) * PART_BYTES)))
                    .item())
        .toList();
  }

  /** Where the parts of such a parcel stand, in their order. */
  static List<ItemKey> keys(ItemKey head, String digest, int parts) {
    return IntStream.range(0, parts).mapToObj(part -> Keys.part(head, digest, part)).toList();
  }
}
