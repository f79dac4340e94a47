package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** An authorization; its listed children are captures. */
@XmlAccessorType(XmlAccessType.FIELD)
final class AuthorizationDetails implements DetailsElement {
  @XmlElement(name = "AmazonAuthorizationId")
  List<Leaf> amazonAuthorizationId = new ArrayList<>();

  @XmlElement(name = "AuthorizationReferenceId")
  List<Leaf> authorizationReferenceId = new ArrayList<>();

  @XmlElement(name = "AuthorizationAmount")
  List<Price> authorizationAmount = new ArrayList<>();

  @XmlElement(name = "CapturedAmount")
  List<Price> capturedAmount = new ArrayList<>();

  @XmlElement(name = "AuthorizationFee")
  List<Price> authorizationFee = new ArrayList<>();

  @XmlElement(name = "IdList")
  List<IdList> idList = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "ExpirationTimestamp")
  List<Leaf> expirationTimestamp = new ArrayList<>();

  @XmlElement(name = "AuthorizationStatus")
  List<StatusBlock> authorizationStatus = new ArrayList<>();

  @XmlElement(name = "CaptureNow")
  List<Leaf> captureNow = new ArrayList<>();

  @XmlElement(name = "SoftDecline")
  List<Leaf> softDecline = new ArrayList<>();

  @XmlElement(name = "SoftDescriptor")
  List<Leaf> softDescriptor = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.AUTHORIZATION;
  }

  @Override
  public String idName() {
    return "AmazonAuthorizationId";
  }

  @Override
  public List<Leaf> id() {
    return amazonAuthorizationId;
  }

  @Override
  public void state(Stated stated) {
    stated.fact(Fact.AUTHORIZATION_REFERENCE_ID, authorizationReferenceId, Need.ALWAYS);
    stated.money(Fact.AUTHORIZATION_AMOUNT, authorizationAmount, Need.ALWAYS);
    stated.money(Fact.CAPTURED_AMOUNT, capturedAmount, Need.IN_NOTIFICATIONS);
    stated.money(Fact.AUTHORIZATION_FEE, authorizationFee, Need.IN_NOTIFICATIONS);
    stated.children("IdList", idList);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.fact(Fact.EXPIRES_AT, expirationTimestamp, Need.NEVER);
    stated.status("AuthorizationStatus", authorizationStatus);
    stated.fact(Fact.CAPTURE_NOW, captureNow, Need.IN_NOTIFICATIONS);
    stated.fact(Fact.SOFT_DECLINE, softDecline, Need.NEVER);
    stated.fact(Fact.SOFT_DESCRIPTOR, softDescriptor, Need.NEVER);
  }
}
