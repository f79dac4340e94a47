package dev.ipnledger.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys that are at hand, in the form of the secret that {@link SecretsManagerSellerKeys} reads.
 *
 * @param bySellerId empty when no seller has any
 */
public record KnownSellerKeys(Map<String, Keys> bySellerId) implements SellerKeys {
  public KnownSellerKeys {
    bySellerId = Map.copyOf(bySellerId);
  }

  /**
   * Reads {@code {sellerId: {accessKeyId, secretKey, mwsAuthToken?}}}.
   *
   * @throws IllegalArgumentException naming the path of what is wrong, and no value
   */
  public static KnownSellerKeys parse(String json) {
    return new KnownSellerKeys(KeysJson.parse(json));
  }

  /**
   * Everything that is wrong in such a document, in its order; empty when {@link #parse} takes it.
   */
  public static List<DocumentProblem> check(String json) {
    Problems problems = new Problems();
    Map<String, Keys> _ = KeysJson.parse(json, problems);
    return problems.list();
  }

  @Override
  public Optional<Keys> keys(String sellerId) {
    return Optional.ofNullable(bySellerId.get(sellerId));
  }
}
