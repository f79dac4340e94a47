package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;

/** Whether the service is up. */
final class GetServiceStatus implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading("GetServiceStatus", Quota.SERVICE_STATUS)
          .withResult("Status", "Timestamp")
          .from("5.4");

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return result().add("Status", "GREEN").add("Timestamp", WireTime.millis(at));
  }
}
