package dev.ipnledger.settings;

import dev.ipnledger.domain.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sellers this deployment serves. It holds no secrets.
 *
 * <pre>{@code
 * {"A1EXAMPLE": {"environments": {
 *   "live": {
 *     "topics": ["arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE"],
 *     "region": "de",
 *     "marketplaceId": "A3EXAMPLE",
 *     "closeIdleAfterDays": 60,
 *     "zone": "Europe/Berlin"}}}}
 * }</pre>
 *
 * <p>{@code closeIdleAfterDays} (default: never) and {@code zone} (default: UTC) may be left out.
 *
 * @param sellers what is known of each seller in each environment; empty when none is served yet
 */
public record SellerRegistry(Map<Account, SellerSettings> sellers) {
  public SellerRegistry {
    sellers = Map.copyOf(sellers);
  }

  /**
   * Reads the JSON above. A key that is not in it is an error, because a misspelt one would
   * silently change how a seller is served.
   *
   * @throws IllegalArgumentException naming the path of what is wrong
   */
  public static SellerRegistry parse(String json) {
    return RegistryJson.parse(json);
  }

  /**
   * Everything that is wrong in such a document, in its order; empty when {@link #parse} takes it.
   */
  public static List<DocumentProblem> check(String json) {
    Problems problems = new Problems();
    SellerRegistry _ = RegistryJson.parse(json, problems);
    return problems.list();
  }

  /** What is known of the seller in that environment; empty when the registry does not have it. */
  public Optional<SellerSettings> seller(Account account) {
    return Optional.ofNullable(sellers.get(account));
  }

  /** Whether the seller is served in that environment. */
  public boolean knows(Account account) {
    return sellers.containsKey(account);
  }

  /** Every seller and environment that is served. */
  public Set<Account> accounts() {
    return sellers.keySet();
  }

  /** The ARNs of all topics that any seller lists: the allow-list of the gate. */
  public Set<String> topics() {
    return sellers.values().stream()
        .flatMap(seller -> seller.topics().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
