package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values, and the names of enums, as they stand in JSON. */
final class ValueJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Map<String, Fact> FACTS =
      Arrays.stream(Fact.values()).collect(Collectors.toMap(Fact::wireName, Function.identity()));

  private ValueJson() {}

  /** Amounts as {@code EUR 10.00}, times in ISO 8601, flags as true and false. */
  static JsonNode write(Value value) {
    return value instanceof Flag flag
        ? NODES.booleanNode(flag.set())
        : NODES.textNode(value.canonical());
  }

  static Value read(Fact fact, JsonNode node) {
    if (fact.type() == Flag.class) {
      return new Flag(node.booleanValue());
    }
    String text = node.textValue();
    if (fact.type() == Money.class) {
      int space = text.indexOf(' ');
      return Money.parse(text.substring(space + 1), text.substring(0, space));
    }
    return fact.type() == Moment.class ? Moment.parse(text) : new Text(text);
  }

  static void write(Status status, ObjectNode to) {
    to.put("state", status.state());
    putIfPresent(to, "reasonCode", status.reasonCode());
    putIfPresent(to, "reasonDescription", status.reasonDescription());
    Moment at = status.lastUpdatedAt();
    putIfPresent(to, "lastUpdatedAt", at == null ? null : at.canonical());
  }

  static Status readStatus(JsonNode from) {
    String at = from.path("lastUpdatedAt").textValue();
    return new Status(
        from.path("state").textValue(),
        from.path("reasonCode").textValue(),
        from.path("reasonDescription").textValue(),
        at == null ? null : Moment.parse(at));
  }

  static String write(Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  static Source readSource(String name) {
    return Source.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static Fact readFact(String wireName) {
    Fact fact = FACTS.get(wireName);
    if (fact == null) {
      throw new IllegalArgumentException("states an unknown fact '" + wireName + "'");
    }
    return fact;
  }

  static void write(Collection<String> texts, ArrayNode to) {
    texts.forEach(to::add);
  }

  static SortedSet<String> readSet(JsonNode from) {
    return new TreeSet<>(readList(from));
  }

  static List<String> readList(JsonNode from) {
    return from.valueStream().map(JsonNode::textValue).toList();
  }

  private static void putIfPresent(ObjectNode to, String name, @Nullable String text) {
    if (text != null) {
      to.put(name, text);
    }
  }
}
