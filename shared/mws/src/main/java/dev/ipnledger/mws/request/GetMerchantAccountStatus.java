package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AccountStatus;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;

/**
 * Asks whether the seller's account can be used.
 *
 * @param parameters all that is said
 */
public record GetMerchantAccountStatus(Parameters parameters) implements Request<AccountStatus> {
  public GetMerchantAccountStatus {
    parameters.expect(Operation.GET_MERCHANT_ACCOUNT_STATUS);
  }

  /** It takes nothing. */
  public static GetMerchantAccountStatus of() {
    return new GetMerchantAccountStatus(Parameters.of(Operation.GET_MERCHANT_ACCOUNT_STATUS));
  }

  @Override
  public AnswerReader<AccountStatus> reader() {
    return AnswerReaders.ACCOUNT_STATUS;
  }
}
