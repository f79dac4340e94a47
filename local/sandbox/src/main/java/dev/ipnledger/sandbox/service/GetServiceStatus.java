package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;

/** Always GREEN. */
final class GetServiceStatus implements Operation {
  @Override
  public String action() {
    return "GetServiceStatus";
  }

  @Override
  public Quota quota() {
    return Quota.SERVICE_STATUS;
  }

  @Override
  public boolean changes() {
    return false;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return result().add("Status", "GREEN").add("Timestamp", WireTime.millis(at));
  }
}
