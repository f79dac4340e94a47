package dev.ipnledger.cli.subject;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the objects that a text names: Amazon's id of any object, else the seller's own id of one,
 * else a NotificationReferenceId, which names what its notification is about.
 */
public final class Search {
  /** Chargebacks are rare, and no index knows their ids: this many pages of them are read. */
  private static final int MAX_PAGES = 100;

  /** A subscription of a decade has fewer; more would be no answer for a person. */
  private static final int MAX_ORDERS = 1_000;

  private final LedgerReads ledger;
  private final Collection<Account> accounts;

  /**
   * @param accounts where to look
   */
  public Search(LedgerReads ledger, Collection<Account> accounts) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.accounts = List.copyOf(accounts);
  }

  /**
   * The objects, in the order in which they were found; an order whose own object is not known yet
   * stands for its children, and a billing agreement that is not known has its orders in its stead.
   * Empty when the text names nothing that the ledger has.
   */
  public Set<ObjectRef> find(String text) {
    Set<ObjectRef> found = new LinkedHashSet<>();
    for (Account account : accounts) {
      AmazonId.parse(text)
          .ifPresent(
              id ->
                  byId(account, id)
                      .ifPresentOrElse(
                          found::add,
                          () -> ordersOf(account, id).map(ObjectItem::object).forEach(found::add)));
    }
    if (found.isEmpty()) {
      for (Account account : accounts) {
        byReference(account, text).forEach(found::add);
      }
    }
    return found;
  }

  /** The orders that were made on a billing agreement, sorted by their ids. */
  public Stream<ObjectItem> ordersOf(Account account, AmazonId billingAgreement) {
    List<ObjectItem> orders = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<ObjectItem> page =
          ledger.ordersOf(
              account, billingAgreement, new PageRequest(PageRequest.MAX_LIMIT, cursor));
      orders.addAll(page.items());
      cursor = page.next();
    } while (cursor.isPresent() && orders.size() < MAX_ORDERS);
    return orders.stream();
  }

  private Optional<ObjectRef> byId(Account account, AmazonId id) {
    if (id.classify().filter(ObjectKind.CHARGEBACK::equals).isPresent()) {
      return chargeback(account, id);
    }
    if (!id.root().equals(id)) {
      return ledger.object(account, id).map(ObjectItem::object);
    }
    List<ObjectItem> order = ledger.order(account, id);
    return order.stream()
        .map(ObjectItem::object)
        .filter(object -> object.id().equals(id))
        .findFirst()
        .or(() -> order.stream().findFirst().map(item -> item.object().parent()));
  }

  private Optional<ObjectRef> chargeback(Account account, AmazonId id) {
    PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
    for (int page = 0; page < MAX_PAGES; page++) {
      Page<ObjectItem> read = ledger.byCreated(account, ObjectKind.CHARGEBACK, request);
      Optional<ObjectRef> found =
          read.items().stream()
              .map(ObjectItem::object)
              .filter(object -> object.id().equals(id))
              .findFirst();
      if (found.isPresent() || read.next().isEmpty()) {
        return found;
      }
      request = new PageRequest(PageRequest.MAX_LIMIT, read.next());
    }
    return Optional.empty();
  }

  private Stream<ObjectRef> byReference(Account account, String text) {
    PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
    return Stream.concat(
        Stream.of(ObjectKind.values())
            .flatMap(kind -> ledger.byReference(account, kind, text, request).items().stream())
            .map(ObjectItem::object),
        ledger.byNotification(account, text).stream()
            .map(evidence -> evidence.observation().object()));
  }
}
