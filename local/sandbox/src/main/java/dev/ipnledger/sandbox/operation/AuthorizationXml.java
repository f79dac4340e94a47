package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;

/** The {@code AuthorizationDetails} tree. */
final class AuthorizationXml {
  private AuthorizationXml() {}

  static Element of(Authorization authorization) {
    return print(authorization, authorization.captured());
  }

  /** What the call that asks for it answers: at first otherwise than later. */
  static Element answer(Authorization authorization, Instant at) {
    return authorization.created().equals(at) ? firstAnswer(authorization) : of(authorization);
  }

  /** The first answer with CaptureNow is already Closed but shows nothing captured yet [O]. */
  private static Element firstAnswer(Authorization authorization) {
    return print(authorization, Amount.zero(authorization.amount().currency()));
  }

  private static Element print(Authorization authorization, Amount captured) {
    var request = authorization.request();
    String agreed = authorization.order().terms().ledgerCurrency();
    String ledger = agreed == null ? authorization.amount().currency() : agreed;
    Element details =
        Element.named("AuthorizationDetails")
            .add(Blocks.amount("AuthorizationAmount", authorization.amount()))
            .add(Blocks.sum("CapturedAmount", captured))
            .addIfPresent("SoftDescriptor", Blocks.softDescriptor(request.softDescriptor()))
            .add("ExpirationTimestamp", WireTime.millis(authorization.expires()))
            .addIfPresent("SoftDecline", authorization.softDeclineFlag())
            .add(Blocks.members(authorization.captures().stream().map(Capture::id)))
            .add(Blocks.status("AuthorizationStatus", authorization.lifecycle().current()))
            .add(Blocks.amount("AuthorizationFee", Amount.zero(ledger)))
            .add("CaptureNow", String.valueOf(request.captureNow()))
            .add("SellerAuthorizationNote", Blocks.note(request.note()))
            .add("CreationTimestamp", WireTime.millis(authorization.created()))
            .add("AmazonAuthorizationId", authorization.id())
            .add("AuthorizationReferenceId", request.referenceId());
    if (authorization.showsBillingAddress()) {
      details.add(BuyerXml.billingAddress("AuthorizationBillingAddress"));
    }
    return details;
  }
}
