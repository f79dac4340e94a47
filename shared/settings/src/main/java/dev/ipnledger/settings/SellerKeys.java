package dev.ipnledger.settings;

import java.util.Optional;

/** Where the sellers' MWS keys come from. */
@FunctionalInterface
public interface SellerKeys {
  /**
   * The keys of that seller; empty when there are none, which pauses the seller's calls.
   *
   * @throws SettingException when the keys cannot be read at all
   */
  Optional<Keys> keys(String sellerId);
}
