package dev.ipnledger.mws.request;

import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.catalogue.Parameters;

/** The lists of amounts that go to solution providers, or come back from them. */
enum ProviderAmounts {
  CREDIT("ProviderCreditList.member.", ".CreditAmount"),
  REVERSAL("ProviderCreditReversalList.member.", ".CreditReversalAmount");

  private final String list;
  private final String amountName;

  ProviderAmounts(String list, String amountName) {
    this.list = list;
    this.amountName = amountName;
  }

  /** The same with one amount more at the list's end. */
  Parameters next(Parameters parameters, String providerId, Money amount) {
    int number = 1;
    while (parameters.value(list + number + ".ProviderId").isPresent()) {
      number++;
    }
    return parameters
        .with(list + number + ".ProviderId", providerId)
        .with(list + number + amountName, amount);
  }
}
