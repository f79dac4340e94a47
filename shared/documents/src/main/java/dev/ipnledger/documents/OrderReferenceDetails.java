package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** An order reference; its listed children are authorizations, in answers only. */
@XmlAccessorType(XmlAccessType.FIELD)
final class OrderReferenceDetails implements DetailsElement {
  @XmlElement(name = "AmazonOrderReferenceId")
  List<Leaf> amazonOrderReferenceId = new ArrayList<>();

  @XmlElement(name = "OrderTotal")
  List<Price> orderTotal = new ArrayList<>();

  @XmlElement(name = "SellerOrderAttributes")
  List<SellerOrderAttributes> sellerOrderAttributes = new ArrayList<>();

  @XmlElement(name = "ParentDetails")
  List<ParentDetails> parentDetails = new ArrayList<>();

  @XmlElement(name = "OrderReferenceStatus")
  List<StatusBlock> orderReferenceStatus = new ArrayList<>();

  @XmlElement(name = "IdList")
  List<IdList> idList = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "ExpirationTimestamp")
  List<Leaf> expirationTimestamp = new ArrayList<>();

  @XmlElement(name = "ReleaseEnvironment")
  List<Leaf> releaseEnvironment = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.ORDER_REFERENCE;
  }

  @Override
  public String idName() {
    return "AmazonOrderReferenceId";
  }

  @Override
  public List<Leaf> id() {
    return amazonOrderReferenceId;
  }

  @Override
  public void state(Stated stated) {
    stated.money(Fact.ORDER_TOTAL, orderTotal, Need.NEVER);
    stated.fact(
        Fact.SELLER_ORDER_ID,
        sellerOrderAttributes.stream()
            .flatMap(attributes -> attributes.sellerOrderId.stream())
            .toList(),
        Need.NEVER);
    stated.seller(
        sellerOrderAttributes.stream()
            .flatMap(attributes -> attributes.sellerId.stream())
            .toList());
    stated.fact(
        Fact.PARENT_ID,
        parentDetails.stream().flatMap(parent -> parent.id.stream()).toList(),
        Need.NEVER);
    stated.fact(
        Fact.PARENT_TYPE,
        parentDetails.stream().flatMap(parent -> parent.type.stream()).toList(),
        Need.NEVER);
    stated.status("OrderReferenceStatus", orderReferenceStatus);
    stated.children("IdList", idList);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.fact(Fact.EXPIRES_AT, expirationTimestamp, Need.IN_NOTIFICATIONS);
    stated.environment(releaseEnvironment);
  }

  /** What the seller attached. Notifications name the seller here, answers do not. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class SellerOrderAttributes {
    @XmlElement(name = "SellerId")
    List<Leaf> sellerId = new ArrayList<>();

    @XmlElement(name = "SellerOrderId")
    List<Leaf> sellerOrderId = new ArrayList<>();
  }

  /** What the order reference was made from. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class ParentDetails {
    @XmlElement(name = "Id")
    List<Leaf> id = new ArrayList<>();

    @XmlElement(name = "Type")
    List<Leaf> type = new ArrayList<>();
  }
}
