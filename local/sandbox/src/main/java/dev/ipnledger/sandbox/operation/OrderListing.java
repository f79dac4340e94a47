package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.xml.Element;
import java.util.Comparator;
import java.util.List;

/** Pages of orders with one SellerOrderId. */
final class OrderListing {
  private final Lookup lookup;

  OrderListing(Lookup lookup) {
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  /** Fills a result with one page, newest first unless the query says otherwise [U]. */
  Element page(Element result, Caller caller, OrderQuery query) {
    Comparator<OrderReference> byAge = Comparator.comparing(OrderReference::created);
    List<OrderReference> found =
        lookup.orders(caller.account(), query.sellerOrderId()).stream()
            .filter(query::matches)
            .sorted(query.ascending() ? byAge : byAge.reversed())
            .toList();
    Element list = Element.named("OrderReferenceList");
    int end = query.offset() + query.pageSize();
    found.stream()
        .skip(query.offset())
        .limit(query.pageSize())
        .map(OrderReferenceXml::summary)
        .forEach(list::add);
    return result
        .add(list)
        .addIfPresent("NextPageToken", end < found.size() ? query.token(end) : null);
  }
}
