package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Money for a solution provider; its listed children are reversals. */
@XmlAccessorType(XmlAccessType.FIELD)
final class ProviderCreditDetails implements DetailsElement {
  @XmlElement(name = "AmazonProviderCreditId")
  List<Leaf> amazonProviderCreditId = new ArrayList<>();

  @XmlElement(name = "SellerId")
  List<Leaf> sellerId = new ArrayList<>();

  @XmlElement(name = "ProviderSellerId")
  List<Leaf> providerSellerId = new ArrayList<>();

  @XmlElement(name = "ProviderId")
  List<Leaf> providerId = new ArrayList<>();

  @XmlElement(name = "CreditReferenceId")
  List<Leaf> creditReferenceId = new ArrayList<>();

  @XmlElement(name = "CreditAmount")
  List<Price> creditAmount = new ArrayList<>();

  @XmlElement(name = "CreditReversalAmount")
  List<Price> creditReversalAmount = new ArrayList<>();

  @XmlElement(name = "CreditReversalIdList")
  List<IdList> creditReversalIdList = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "CreditStatus")
  List<StatusBlock> creditStatus = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.PROVIDER_CREDIT;
  }

  @Override
  public String idName() {
    return "AmazonProviderCreditId";
  }

  @Override
  public List<Leaf> id() {
    return amazonProviderCreditId;
  }

  @Override
  public void state(Stated stated) {
    stated.seller(sellerId);
    stated.fact(
        Fact.PROVIDER_SELLER_ID,
        Stream.concat(providerSellerId.stream(), providerId.stream()).toList(),
        Need.ALWAYS);
    stated.fact(Fact.CREDIT_REFERENCE_ID, creditReferenceId, Need.NEVER);
    stated.money(Fact.CREDIT_AMOUNT, creditAmount, Need.ALWAYS);
    stated.money(Fact.CREDIT_REVERSAL_AMOUNT, creditReversalAmount, Need.IN_NOTIFICATIONS);
    stated.children("CreditReversalIdList", creditReversalIdList);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.status("CreditStatus", creditStatus);
  }
}
