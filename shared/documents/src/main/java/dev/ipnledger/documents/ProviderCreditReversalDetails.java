package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Money that comes back from a solution provider. */
@XmlAccessorType(XmlAccessType.FIELD)
final class ProviderCreditReversalDetails implements DetailsElement {
  @XmlElement(name = "AmazonProviderCreditReversalId")
  List<Leaf> amazonProviderCreditReversalId = new ArrayList<>();

  @XmlElement(name = "SellerId")
  List<Leaf> sellerId = new ArrayList<>();

  @XmlElement(name = "ProviderSellerId")
  List<Leaf> providerSellerId = new ArrayList<>();

  @XmlElement(name = "ProviderId")
  List<Leaf> providerId = new ArrayList<>();

  @XmlElement(name = "CreditReversalReferenceId")
  List<Leaf> creditReversalReferenceId = new ArrayList<>();

  @XmlElement(name = "CreditReversalAmount")
  List<Price> creditReversalAmount = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "CreditReversalStatus")
  List<StatusBlock> creditReversalStatus = new ArrayList<>();

  @Override
  public ObjectKind kind() {
    return ObjectKind.PROVIDER_CREDIT_REVERSAL;
  }

  @Override
  public String idName() {
    return "AmazonProviderCreditReversalId";
  }

  @Override
  public List<Leaf> id() {
    return amazonProviderCreditReversalId;
  }

  @Override
  public void state(Stated stated) {
    stated.seller(sellerId);
    stated.fact(
        Fact.PROVIDER_SELLER_ID,
        Stream.concat(providerSellerId.stream(), providerId.stream()).toList(),
        Need.ALWAYS);
    stated.fact(Fact.CREDIT_REVERSAL_REFERENCE_ID, creditReversalReferenceId, Need.ALWAYS);
    stated.money(Fact.CREDIT_REVERSAL_AMOUNT, creditReversalAmount, Need.ALWAYS);
    stated.fact(Fact.CREATED_AT, creationTimestamp, Need.ALWAYS);
    stated.status("CreditReversalStatus", creditReversalStatus);
  }
}
