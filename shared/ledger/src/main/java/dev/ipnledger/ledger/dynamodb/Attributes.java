package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.ItemKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item's attributes, as they are put together and taken apart. */
final class Attributes {
  /** The one format that there is so far. Another one is told apart here and stays readable. */
  static final long FORMAT_VERSION = 1;

  static final String FORMAT = "formatVersion";

  private final Map<String, AttributeValue> values;

  private Attributes(Map<String, AttributeValue> values) {
    this.values = values;
  }

  /** A new item. */
  static Attributes at(ItemKey key) {
    return new Attributes(new HashMap<>())
        .put(TableDefinition.PK, key.pk())
        .put(TableDefinition.SK, key.sk())
        .put(FORMAT, FORMAT_VERSION);
  }

  /**
   * An item that was read.
   *
   * @throws UnreadableItemException if its format is younger than this software, which would lose
   *     what it does not know when it wrote the item again
   */
  static Attributes of(Map<String, AttributeValue> item) {
    Attributes attributes = new Attributes(item);
    long format = attributes.number(FORMAT);
    if (format > FORMAT_VERSION) {
      throw new UnreadableItemException(
          attributes.key(),
          "has format " + format + ", which needs a newer version of this software",
          null);
    }
    return attributes;
  }

  /** A primary key as a request names it. */
  static Map<String, AttributeValue> primary(ItemKey key) {
    return Map.of(
        TableDefinition.PK,
        AttributeValue.fromS(key.pk()),
        TableDefinition.SK,
        AttributeValue.fromS(key.sk()));
  }

  /** A part of an item, such as its keys in an index, which has no format of its own. */
  static Attributes part(Map<String, AttributeValue> keys) {
    return new Attributes(keys);
  }

  /** The primary key in what was read, be it a whole item or a part of it. */
  static ItemKey keyOf(Map<String, AttributeValue> item) {
    return new Attributes(item).key();
  }

  Attributes put(String name, @Nullable String value) {
    if (value != null) {
      values.put(name, AttributeValue.fromS(value));
    }
    return this;
  }

  Attributes put(String name, long value) {
    values.put(name, AttributeValue.fromN(Long.toString(value)));
    return this;
  }

  Attributes put(String name, byte[] value) {
    values.put(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    return this;
  }

  /** A set; DynamoDB has no empty ones, so none is put. */
  Attributes put(String name, Set<String> value) {
    if (!value.isEmpty()) {
      values.put(name, AttributeValue.fromSs(value.stream().sorted().toList()));
    }
    return this;
  }

  Attributes put(Map<Index, IndexKey> places) {
    places.forEach((index, key) -> put(index.pk(), key.pk()).put(index.sk(), key.sk()));
    return this;
  }

  Map<String, AttributeValue> item() {
    return values;
  }

  ItemKey key() {
    return new ItemKey(string(TableDefinition.PK), string(TableDefinition.SK));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String string(String name) {
    return optional(name).orElseThrow(() -> new IllegalArgumentException("has no " + name));
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(values.get(name)).map(AttributeValue::s);
  }

  long number(String name) {
    AttributeValue value = values.get(name);
    if (value == null || value.n() == null) {
      throw new IllegalArgumentException("has no number " + name);
    }
    return Long.parseLong(value.n());
  }

  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> value.b().asByteArray());
  }

  Set<String> strings(String name) {
    AttributeValue value = values.get(name);
    return value == null ? Set.of() : Set.copyOf(value.ss());
  }

  /** The object that an item of an order's partition is about, from its partition key. */
  ObjectRef object(String kindAttribute, String id) {
    String[] parts = string(TableDefinition.PK).split("#", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("is in no order's partition");
    }
    Environment environment = Environment.parse(parts[1]).orElseThrow();
    ObjectKind kind = ObjectKind.parse(string(kindAttribute)).orElseThrow();
    return new ObjectRef(
        new Account(parts[0], environment), new AmazonId(parts[2]), kind, new AmazonId(id));
  }
}
