package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.RefundType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object field by field; each problem names the field. */
final class JsonFields {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode node;
  private final String path;

  private JsonFields(JsonNode node, String path) {
    this.node = requireNonNull(node, "node is null");
    this.path = path;
  }

  static JsonFields of(HttpCall call) {
    String text =
        call.body().utf8().orElseThrow(() -> ControlException.badRequest("the body is not UTF-8"));
    try {
      JsonNode node = JSON.readTree(text);
      if (!node.isObject()) {
        throw ControlException.badRequest("the body must be a JSON object");
      }
      return new JsonFields(node, "");
    } catch (JsonProcessingException e) {
      throw ControlException.badRequest("the body is not JSON");
    }
  }

  String text(String name) {
    String value = optionalText(name);
    if (value == null) {
      throw ControlException.badRequest(path + name + " is missing; give a text");
    }
    return value;
  }

  /** Null when the field is absent, null or empty. A number is taken as its digits. */
  @Nullable String optionalText(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw ControlException.badRequest(path + name + " must be a text");
    }
    return value.asText().isBlank() ? null : value.asText().strip();
  }

  /** The fields sellerId and environment. */
  Account account() {
    return new Account(
        text("sellerId"),
        Environment.named(text("environment"))
            .orElseThrow(
                () -> ControlException.badRequest(path + "environment must be live or sandbox")));
  }

  /** The fields amount and currency. */
  Amount amount() {
    try {
      return Amount.of(text("amount"), text("currency"));
    } catch (IllegalArgumentException e) {
      throw ControlException.badRequest(
          path + "amount must be a decimal such as 20.00, with the digits its currency has");
    }
  }

  /** The field refundType, as Amazon spells it; SellerInitiated when it is absent. */
  RefundType refundType() {
    String type = textOr("refundType", RefundType.SELLER_INITIATED.wireName());
    return Arrays.stream(RefundType.values())
        .filter(known -> known.wireName().equals(type))
        .findFirst()
        .orElseThrow(
            () ->
                ControlException.badRequest(
                    path
                        + "refundType must be one of "
                        + Arrays.stream(RefundType.values())
                            .map(RefundType::wireName)
                            .collect(Collectors.joining(", "))));
  }

  /** A name of an enum, in lower case with hyphens. */
  <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    String value = text(name);
    for (E constant : type.getEnumConstants()) {
      if (key(constant).equals(value.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw ControlException.badRequest(
        path
            + name
            + " must be one of "
            + Arrays.stream(type.getEnumConstants())
                .map(JsonFields::key)
                .collect(Collectors.joining(", ")));
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The texts and numbers of an object of them; empty when it is absent. */
  Map<String, String> texts(String name) {
    JsonFields fields = object(name);
    Map<String, String> texts = new LinkedHashMap<>();
    if (fields != null) {
      for (var property : fields.node.properties()) {
        texts.put(property.getKey(), property.getValue().asText());
      }
    }
    return texts;
  }

  String textOr(String name, String whenAbsent) {
    String value = optionalText(name);
    return value == null ? whenAbsent : value;
  }

  long numberOr(String name, long whenAbsent) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return whenAbsent;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw ControlException.badRequest(path + name + " must be a whole number");
    }
    return value.asLong();
  }

  /** A whole number within bounds. */
  long numberWithin(String name, long whenAbsent, long least, long most) {
    long number = numberOr(name, whenAbsent);
    if (number < least || number > most) {
      throw ControlException.badRequest(path + name + " must be from " + least + " to " + most);
    }
    return number;
  }

  /** Empty when the field is absent. */
  List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    JsonNode list = node.path(name);
    for (int i = 0; i < list.size(); i++) {
      objects.add(object(list.path(i), path + name + "[" + i + "]"));
    }
    return objects;
  }

  /** Null when the field is absent. */
  @Nullable JsonFields object(String name) {
    JsonNode value = node.path(name);
    return value.isMissingNode() || value.isNull() ? null : object(value, path + name);
  }

  private static JsonFields object(JsonNode value, String name) {
    if (!value.isObject()) {
      throw ControlException.badRequest(name + " must be an object");
    }
    return new JsonFields(value, name + ".");
  }
}
