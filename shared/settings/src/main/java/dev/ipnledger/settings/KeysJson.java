package dev.ipnledger.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the document of {@link SecretsManagerSellerKeys}; its errors name a path, no value. */
final class KeysJson {
  private KeysJson() {}

  static Map<String, Keys> parse(@Nullable String json) {
    if (json == null) {
      throw new IllegalArgumentException("it is binary");
    }
    Problems problems = new Problems();
    Map<String, Keys> keys = parse(json, problems);
    problems.throwFirst();
    return keys;
  }

  /** Reads on after what is wrong; without it is what can be understood. */
  static Map<String, Keys> parse(String json, Problems problems) {
    Map<String, Keys> keys = new LinkedHashMap<>();
    problems.attempt(
        () ->
            JsonCursor.parse(json)
                .fields()
                .forEach(
                    (sellerId, node) ->
                        problems
                            .attempt(() -> keys(node))
                            .ifPresent(one -> keys.put(sellerId, one))));
    return Map.copyOf(keys);
  }

  private static Keys keys(JsonCursor node) {
    node.onlyFields("accessKeyId", "secretKey", "mwsAuthToken");
    return new Keys(
        node.field("accessKeyId").text(),
        node.field("secretKey").text(),
        node.has("mwsAuthToken")
            ? Optional.of(node.field("mwsAuthToken").text())
            : Optional.empty());
  }
}
