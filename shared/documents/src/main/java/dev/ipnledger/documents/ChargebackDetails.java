package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A chargeback. It has no status block, and what it calls the capture is the seller's reference.
 */
@XmlAccessorType(XmlAccessType.FIELD)
final class ChargebackDetails implements DetailsElement {
  @XmlElement(name = "AmazonChargebackId")
  List<Leaf> amazonChargebackId = new ArrayList<>();

  @XmlElement(name = "AmazonOrderReferenceId")
  List<Leaf> amazonOrderReferenceId = new ArrayList<>();

  @XmlElement(name = "AmazonCaptureReferenceId")
  List<Leaf> amazonCaptureReferenceId = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "ChargebackAmount")
  List<Price> chargebackAmount = new ArrayList<>();

  @XmlElement(name = "ChargebackState")
  List<Leaf> chargebackState = new ArrayList<>();

  @XmlElement(name = "ChargebackReason")
  List<Leaf> chargebackReason = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.CHARGEBACK;
  }

  @Override
  public String idName() {
    return "AmazonChargebackId";
  }

  @Override
  public List<Leaf> id() {
    return amazonChargebackId;
  }

  @Override
  public void state(Stated stated) throws UnidentifiedException {
    stated.orderReference("AmazonOrderReferenceId", amazonOrderReferenceId);
    stated.fact(Fact.AMAZON_CAPTURE_REFERENCE_ID, amazonCaptureReferenceId, Need.ALWAYS);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.money(Fact.CHARGEBACK_AMOUNT, chargebackAmount, Need.ALWAYS);
    stated.bareState("ChargebackState", chargebackState, "ChargebackReason", chargebackReason);
  }
}
