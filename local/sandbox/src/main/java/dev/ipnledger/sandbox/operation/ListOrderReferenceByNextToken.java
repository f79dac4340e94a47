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

/** The next page of ListOrderReference. */
final class ListOrderReferenceByNextToken implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "ListOrderReferenceByNextToken",
              Quota.LIST,
              Parameter.text("NextPageToken", 2048).asRequired())
          .withResult("OrderReferenceList", "NextPageToken")
          .from("5.4 [S]; quota [U]");

  private final OrderListing listing;

  ListOrderReferenceByNextToken(OrderListing listing) {
    this.listing = requireNonNull(listing, "listing is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return listing.page(result(), caller, OrderQuery.next(parameters.required("NextPageToken")));
  }
}
