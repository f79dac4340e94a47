package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.Places;
import dev.ipnledger.ledger.quarantine.QuarantinePlaces;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Where an item without a payment object belongs in the indexes, by what it says. Items of early
 * builds stand in fewer, and then no list shows them.
 */
final class SystemPlaces {
  private SystemPlaces() {}

  static Map<Index, IndexKey> of(Map<String, AttributeValue> values) {
    if (SystemItems.isOver(values)) {
      return Map.of();
    }
    SystemItem condition = SystemItems.read(values);
    if (condition.kind() == SystemItem.Kind.QUARANTINE) {
      return QuarantinePlaces.of(QuarantineItems.read(values));
    }
    Map<Index, IndexKey> places = new EnumMap<>(Places.of(condition));
    if (values.containsKey(SystemItems.ACKNOWLEDGED_AT)) {
      places.remove(Index.ATTENTION);
    }
    return places;
  }

  /** Moves the item there; what else it says stays as it is, whoever writes it meanwhile. */
  static UpdateItemRequest.Builder update(Map<String, AttributeValue> values) {
    Map<Index, IndexKey> places = of(values);
    List<String> sets = new ArrayList<>();
    List<String> removes = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> set = new HashMap<>();
    for (Index index : Index.values()) {
      IndexKey place = places.get(index);
      Map<String, String> keys =
          place == null ? Map.of() : Map.of(index.pk(), place.pk(), index.sk(), place.sk());
      for (String name : List.of(index.pk(), index.sk())) {
        names.put("#" + name, name);
        String key = keys.get(name);
        if (key == null) {
          removes.add("#" + name);
        } else {
          sets.add("#" + name + " = :" + name);
          set.put(":" + name, AttributeValue.fromS(key));
        }
      }
    }
    return UpdateItemRequest.builder()
        .key(Attributes.primary(Attributes.keyOf(values)))
        .updateExpression(clause("SET ", sets) + clause("REMOVE ", removes))
        .conditionExpression("attribute_exists(" + TableDefinition.PK + ")")
        .expressionAttributeNames(names)
        .expressionAttributeValues(set.isEmpty() ? null : set);
  }

  private static String clause(String verb, List<String> attributes) {
    return attributes.isEmpty() ? "" : verb + String.join(", ", attributes) + " ";
  }

  /** Names of the attributes that place it elsewhere, or nowhere; empty when all is well. */
  static SortedSet<String> wrong(Map<String, AttributeValue> values) {
    Map<String, AttributeValue> expected = Attributes.part(new HashMap<>()).put(of(values)).item();
    SortedSet<String> wrong = new TreeSet<>();
    for (Index index : Index.values()) {
      for (String name : List.of(index.pk(), index.sk())) {
        if (!Objects.equals(values.get(name), expected.get(name))) {
          wrong.add(name);
        }
      }
    }
    return wrong;
  }
}
