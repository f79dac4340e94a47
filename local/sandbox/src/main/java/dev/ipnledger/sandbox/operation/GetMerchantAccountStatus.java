package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Whether the seller's account can be used. */
final class GetMerchantAccountStatus implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading("GetMerchantAccountStatus", Quota.READ)
          .withResult("AccountStatus")
          .from("5.4 [S]; quota [U]");

  private final Sellers sellers;

  GetMerchantAccountStatus(Sellers sellers) {
    this.sellers = requireNonNull(sellers, "sellers is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    boolean active = sellers.active(caller.account().sellerId());
    return result().add("AccountStatus", active ? "ACTIVE" : "INACTIVE");
  }
}
