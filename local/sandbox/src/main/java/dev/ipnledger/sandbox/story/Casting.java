package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a story is played with.
 *
 * @param account whose shop it is
 * @param currency of every amount
 * @param fields what was set and the defaults of the rest, by name
 */
public record Casting(Account account, String currency, Map<String, String> fields) {
  /** What can be set, with its default. */
  public static final Map<String, String> DEFAULTS = defaults();

  public Casting {
    requireNonNull(account, "account is null");
    requireNonNull(currency, "currency is null");
    fields = new LinkedHashMap<>(fields);
  }

  private static Map<String, String> defaults() {
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put("amount", "20.00");
    defaults.put("refund", "5.00");
    defaults.put("sellerOrderId", "triggered-1");
    defaults.put("storeName", "Example Shop");
    defaults.put("reason", "Generic Service Chargeback");
    defaults.put("providerId", "A2PROVIDEREXAMPLE");
    return defaults;
  }

  /**
   * Over the defaults.
   *
   * @throws StoryException when a field is not known
   */
  static Casting of(Account account, String currency, Map<String, String> set) {
    Map<String, String> fields = new LinkedHashMap<>(DEFAULTS);
    set.forEach(
        (field, value) -> {
          if (!DEFAULTS.containsKey(field)) {
            throw StoryException.unknownField(field, String.join(", ", DEFAULTS.keySet()));
          }
          fields.put(field, value);
        });
    if (currency.equals("JPY")) {
      fields.replaceAll((field, value) -> value.replaceFirst("^(\\d+)\\.00$", "$1"));
    }
    return new Casting(account, currency, fields);
  }

  /** The most that may be charged or refunded for the amount: 15 % more, 75 (8400 yen) at most. */
  String cap() {
    return capped().toPlainString();
  }

  /** The smallest amount that is more than that. */
  String aboveCap() {
    BigDecimal cap = capped();
    return cap.add(BigDecimal.ONE.movePointLeft(cap.scale())).toPlainString();
  }

  private BigDecimal capped() {
    BigDecimal amount = new BigDecimal(get("amount"));
    BigDecimal more =
        amount
            .multiply(new BigDecimal("0.15"))
            .setScale(amount.scale(), RoundingMode.DOWN)
            .min(new BigDecimal(currency.equals("JPY") ? "8400" : "75"));
    return amount.add(more);
  }

  String get(String field) {
    return requireNonNull(fields.get(field), "no such field");
  }
}
