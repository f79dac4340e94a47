package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A capture; its listed children are refunds. */
@XmlAccessorType(XmlAccessType.FIELD)
final class CaptureDetails implements DetailsElement {
  @XmlElement(name = "AmazonCaptureId")
  List<Leaf> amazonCaptureId = new ArrayList<>();

  @XmlElement(name = "CaptureReferenceId")
  List<Leaf> captureReferenceId = new ArrayList<>();

  @XmlElement(name = "CaptureAmount")
  List<Price> captureAmount = new ArrayList<>();

  @XmlElement(name = "ConvertedAmount")
  List<Price> convertedAmount = new ArrayList<>();

  @XmlElement(name = "ConversionRate")
  List<Leaf> conversionRate = new ArrayList<>();

  @XmlElement(name = "RefundedAmount")
  List<Price> refundedAmount = new ArrayList<>();

  @XmlElement(name = "CaptureFee")
  List<Price> captureFee = new ArrayList<>();

  @XmlElement(name = "IdList")
  List<IdList> idList = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "CaptureStatus")
  List<StatusBlock> captureStatus = new ArrayList<>();

  @XmlElement(name = "SoftDescriptor")
  List<Leaf> softDescriptor = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.CAPTURE;
  }

  @Override
  public String idName() {
    return "AmazonCaptureId";
  }

  @Override
  public List<Leaf> id() {
    return amazonCaptureId;
  }

  @Override
  public void state(Stated stated) {
    stated.fact(Fact.CAPTURE_REFERENCE_ID, captureReferenceId, Need.ALWAYS);
    stated.money(Fact.CAPTURE_AMOUNT, captureAmount, Need.ALWAYS);
    stated.money(Fact.CONVERTED_AMOUNT, convertedAmount, Need.NEVER);
    stated.fact(Fact.CONVERSION_RATE, conversionRate, Need.NEVER);
    stated.money(Fact.REFUNDED_AMOUNT, refundedAmount, Need.ALWAYS);
    stated.money(Fact.CAPTURE_FEE, captureFee, Need.NEVER);
    stated.children("IdList", idList);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.status("CaptureStatus", captureStatus);
    stated.fact(Fact.SOFT_DESCRIPTOR, softDescriptor, Need.NEVER);
  }
}
