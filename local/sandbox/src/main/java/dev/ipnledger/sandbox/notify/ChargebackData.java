package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The document of a chargeback. */
final class ChargebackData {
  /** The one type with spaces in its name. */
  static final String TYPE = "Chargeback Detailed Notification";

  private ChargebackData() {}

  /** {@code AmazonCaptureReferenceId} holds the seller's reference id, whatever its name says. */
  static Element of(Chargeback chargeback) {
    return Blocks.root("ChargebackNotification")
        .add(
            Element.named("ChargebackDetails")
                .add("AmazonChargebackId", chargeback.id())
                .add("AmazonOrderReferenceId", chargeback.capture().order().id())
                .add("AmazonCaptureReferenceId", chargeback.capture().request().referenceId())
                .add("CreationTimestamp", WireTime.millis(chargeback.created()))
                .add(Blocks.price("ChargebackAmount", chargeback.amount()))
                .add("ChargebackState", Chargeback.STATE)
                .add("ChargebackReason", chargeback.reason()));
  }
}
