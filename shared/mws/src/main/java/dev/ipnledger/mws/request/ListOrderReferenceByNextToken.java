package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.OrderReferencePage;

/**
 * The next page of a {@link ListOrderReference}.
 *
 * @param parameters all that is said
 */
public record ListOrderReferenceByNextToken(Parameters parameters)
    implements Request<OrderReferencePage> {
  public ListOrderReferenceByNextToken {
    parameters.expect(Operation.LIST_ORDER_REFERENCE_BY_NEXT_TOKEN);
  }

  /**
   * The page that the last one pointed to.
   *
   * @param nextPageToken from the last page
   */
  public static ListOrderReferenceByNextToken of(String nextPageToken) {
    return new ListOrderReferenceByNextToken(
        Parameters.of(Operation.LIST_ORDER_REFERENCE_BY_NEXT_TOKEN)
            .with("NextPageToken", nextPageToken));
  }

  @Override
  public AnswerReader<OrderReferencePage> reader() {
    return AnswerReaders.ORDER_REFERENCES;
  }
}
