package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.OrderReferencePage;
import java.time.Instant;
import java.util.Collection;

/**
 * Finds order references by the shop's own order id, which is the only way to find any.
 *
 * @param parameters all that is said
 */
public record ListOrderReference(Parameters parameters) implements Request<OrderReferencePage> {
  public ListOrderReference {
    parameters.expect(Operation.LIST_ORDER_REFERENCE);
  }

  /**
   * All that have that id.
   *
   * @param queryId the SellerOrderId
   */
  public static ListOrderReference of(String queryId) {
    return new ListOrderReference(
        Parameters.of(Operation.LIST_ORDER_REFERENCE)
            .with("QueryId", queryId)
            .with("QueryIdType", "SellerOrderId"));
  }

  /** Of the seller's region, as EU_EUR. */
  public ListOrderReference paymentDomain(String paymentDomain) {
    return new ListOrderReference(parameters.with("PaymentDomain", paymentDomain));
  }

  /** Ascending or Descending, by time. */
  public ListOrderReference sortOrder(String sortOrder) {
    return new ListOrderReference(parameters.with("SortOrder", sortOrder));
  }

  /** At most so many at once, 1 to 100. */
  public ListOrderReference pageSize(int pageSize) {
    return new ListOrderReference(parameters.with("PageSize", Integer.toString(pageSize)));
  }

  /** Only those in one of these states. */
  public ListOrderReference orderReferenceStatusListFilter(Collection<String> states) {
    return new ListOrderReference(
        parameters.withAll("OrderReferenceStatusListFilter.OrderReferenceStatus", states));
  }

  /** Only those created from one time to another: both, or neither. */
  public ListOrderReference createdTimeRange(Instant startTime, Instant endTime) {
    return new ListOrderReference(
        parameters
            .with("CreatedTimeRange.StartTime", startTime)
            .with("CreatedTimeRange.EndTime", endTime));
  }

  @Override
  public AnswerReader<OrderReferencePage> reader() {
    return AnswerReaders.ORDER_REFERENCES;
  }
}
