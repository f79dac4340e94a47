package dev.ipnledger.sandbox.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Who has registered. Registering again replaces the settings and keeps the payments. */
public final class Sellers {
  private final Map<String, Seller> sellers = new ConcurrentSkipListMap<>();
  private final Set<String> lockedIds = ConcurrentHashMap.newKeySet();

  public void register(Seller seller) {
    sellers.put(seller.sellerId(), seller);
  }

  public Optional<Seller> find(String sellerId) {
    return Optional.ofNullable(sellers.get(sellerId));
  }

  public Optional<SellerEnvironment> find(Account account) {
    return find(account.sellerId()).flatMap(seller -> seller.in(account.environment()));
  }

  /**
   * Where an account is.
   *
   * @throws NoSuchElementException when it is not registered
   */
  public Region region(Account account) {
    return find(account)
        .map(SellerEnvironment::region)
        .orElseThrow(() -> new NoSuchElementException("register the seller first"));
  }

  /** What is agreed with a seller; for one that is not registered, as with anybody. */
  public Terms terms(Account account) {
    return find(account).map(SellerEnvironment::terms).orElse(Terms.in(""));
  }

  /** Amazon locks a seller's account, or frees it again. */
  public void lock(String sellerId, boolean locked) {
    if (locked) {
      lockedIds.add(sellerId);
    } else {
      lockedIds.remove(sellerId);
    }
  }

  /** Whether the seller's account can be used. */
  public boolean active(String sellerId) {
    return !lockedIds.contains(sellerId);
  }

  /** In the order of their ids. */
  public Collection<Seller> all() {
    return List.copyOf(sellers.values());
  }

  /** The subscription of a topic, whoever owns it. */
  public Optional<Subscription> topic(String topicArn) {
    return sellers.values().stream()
        .flatMap(seller -> seller.environments().values().stream())
        .flatMap(environment -> environment.subscriptions().stream())
        .filter(subscription -> subscription.topicArn().equals(topicArn))
        .findFirst();
  }
}
