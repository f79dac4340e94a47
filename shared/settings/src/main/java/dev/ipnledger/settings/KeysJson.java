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
    Map<String, Keys> keys = new LinkedHashMap<>();
    JsonCursor.parse(json)
        .fields()
        .forEach(
            (sellerId, node) -> {
              node.onlyFields("accessKeyId", "secretKey", "mwsAuthToken");
              keys.put(
                  sellerId,
                  new Keys(
                      node.field("accessKeyId").text(),
                      node.field("secretKey").text(),
                      node.has("mwsAuthToken")
                          ? Optional.of(node.field("mwsAuthToken").text())
                          : Optional.empty()));
            });
    return Map.copyOf(keys);
  }
}
