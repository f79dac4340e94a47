package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Finds orders by the SellerOrderId that the shop gave them. */
final class ListOrderReference implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "ListOrderReference",
              Quota.LIST,
              Parameter.text("QueryId", 127).asRequired(),
              Parameter.choice("QueryIdType", "SellerOrderId").asRequired(),
              Parameter.choice("PaymentDomain", "EU_GBP", "EU_EUR", "NA_USD", "FE_JPY"),
              Parameter.time("CreatedTimeRange.StartTime"),
              Parameter.time("CreatedTimeRange.EndTime"),
              Parameter.choice("SortOrder", "Ascending", "Descending"),
              Parameter.number("PageSize", 100),
              Parameter.list("OrderReferenceStatusListFilter.OrderReferenceStatus", 64))
          .withResult("OrderReferenceList", "NextPageToken")
          .from("5.4 [S]; quota, order and page size [U]");

  private final OrderListing listing;

  ListOrderReference(OrderListing listing) {
    this.listing = requireNonNull(listing, "listing is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return listing.page(result(), caller, OrderQuery.of(parameters));
  }
}
