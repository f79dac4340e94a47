package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A refund. It names no capture. */
@XmlAccessorType(XmlAccessType.FIELD)
final class RefundDetails implements DetailsElement {
  @XmlElement(name = "AmazonRefundId")
  List<Leaf> amazonRefundId = new ArrayList<>();

  @XmlElement(name = "RefundReferenceId")
  List<Leaf> refundReferenceId = new ArrayList<>();

  @XmlElement(name = "RefundType")
  List<Leaf> refundType = new ArrayList<>();

  @XmlElement(name = "RefundAmount")
  List<Price> refundAmount = new ArrayList<>();

  @XmlElement(name = "ConvertedAmount")
  List<Price> convertedAmount = new ArrayList<>();

  @XmlElement(name = "ConversionRate")
  List<Leaf> conversionRate = new ArrayList<>();

  @XmlElement(name = "FeeRefunded")
  List<Price> feeRefunded = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "RefundStatus")
  List<StatusBlock> refundStatus = new ArrayList<>();

  @XmlElement(name = "SoftDescriptor")
  List<Leaf> softDescriptor = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.REFUND;
  }

  @Override
  public String idName() {
    return "AmazonRefundId";
  }

  @Override
  public List<Leaf> id() {
    return amazonRefundId;
  }

  @Override
  public void state(Stated stated) {
    stated.fact(Fact.REFUND_REFERENCE_ID, refundReferenceId, Need.ALWAYS);
    stated.fact(Fact.REFUND_TYPE, refundType, Need.ALWAYS);
    stated.money(Fact.REFUND_AMOUNT, refundAmount, Need.ALWAYS);
    stated.money(Fact.CONVERTED_AMOUNT, convertedAmount, Need.NEVER);
    stated.fact(Fact.CONVERSION_RATE, conversionRate, Need.NEVER);
    stated.money(Fact.FEE_REFUNDED, feeRefunded, Need.ALWAYS);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.status("RefundStatus", refundStatus);
    stated.fact(Fact.SOFT_DESCRIPTOR, softDescriptor, Need.NEVER);
  }
}
