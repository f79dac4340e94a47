package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.CaptureRequest;
import dev.ipnledger.sandbox.model.Captures;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Takes the money of an open authorization, all or a part. */
final class CaptureOperation implements Operation {
  private final Captures captures;

  CaptureOperation(Captures captures) {
    this.captures = requireNonNull(captures, "captures is null");
  }

  @Override
  public String action() {
    return "Capture";
  }

  @Override
  public Quota quota() {
    return Quota.CHANGE;
  }

  @Override
  public boolean changes() {
    return true;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    CaptureRequest request =
        new CaptureRequest(
            parameters.id("AmazonAuthorizationId"),
            parameters.referenceId("CaptureReferenceId"),
            parameters.amount("CaptureAmount"),
            parameters.optional("SellerCaptureNote", 255),
            parameters.optional("SoftDescriptor", 16));
    return result().add(CaptureXml.of(captures.capture(caller.account(), request, at)));
  }
}
