package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The capture as it is. */
final class GetCaptureDetails implements Operation {
  private final Lookup lookup;

  GetCaptureDetails(Lookup lookup) {
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  @Override
  public String action() {
    return "GetCaptureDetails";
  }

  @Override
  public Quota quota() {
    return Quota.READ;
  }

  @Override
  public boolean changes() {
    return false;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return result()
        .add(CaptureXml.of(lookup.capture(caller.account(), parameters.id("AmazonCaptureId"))));
  }
}
