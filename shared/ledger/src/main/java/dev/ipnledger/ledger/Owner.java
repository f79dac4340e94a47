package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose a message is that may not have been understood.
 *
 * @param sellerId empty where unknown
 * @param environment empty where unknown
 */
public record Owner(Optional<String> sellerId, Optional<Environment> environment) {
  private static final Pattern SELLER = Pattern.compile("[A-Za-z0-9_-]{2,64}");

  /** Nothing is known of the message's owner. */
  public static final Owner UNKNOWN = new Owner(Optional.empty(), Optional.empty());

  /** A text that can't be a seller's id counts as unknown: it comes from outside. */
  public Owner {
    requireNonNull(environment, "environment is null");
    sellerId = sellerId.filter(id -> SELLER.matcher(id).matches());
  }

  public static Owner of(Account account) {
    return new Owner(Optional.of(account.sellerId()), Optional.of(account.environment()));
  }

  /** The account, where both parts of it are known. */
  public Optional<Account> account() {
    return sellerId.flatMap(seller -> environment.map(known -> new Account(seller, known)));
  }

  /** {@code A1SELLER#live}, with {@code -} for what is unknown. */
  public String key() {
    return sellerId.orElse("-") + "#" + environment.map(Environment::slug).orElse("-");
  }
}
