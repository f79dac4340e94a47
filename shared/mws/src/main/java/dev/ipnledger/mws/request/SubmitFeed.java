package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.FeedSubmissions;
import java.util.Collection;

/**
 * Hands a file of requests in. The file is the body and the parameters stand in the address; the
 * file is signed through its digest (guide, "Batch Processing").
 *
 * @param parameters all that is said
 */
public record SubmitFeed(Parameters parameters) implements Request<FeedSubmissions> {
  public SubmitFeed {
    parameters.expect(Operation.SUBMIT_FEED);
  }

  /**
   * One feed of payments.
   *
   * @param contentMD5Value MD5 of the file, 16 bytes in Base64
   * @param marketplaceIds the seller's; they tell region and environment, and one is the rule
   */
  public static SubmitFeed of(String contentMD5Value, Collection<String> marketplaceIds) {
    return new SubmitFeed(
        Parameters.of(Operation.SUBMIT_FEED)
            .with("FeedType", "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_")
            .with("ContentMD5Value", contentMD5Value)
            .withAll("MarketplaceIdList.Id", marketplaceIds)
            .complete());
  }

  @Override
  public AnswerReader<FeedSubmissions> reader() {
    return AnswerReaders.FEED_SUBMISSIONS;
  }
}
