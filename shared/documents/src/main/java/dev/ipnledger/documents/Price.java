package dev.ipnledger.documents;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** An amount: two texts, since the schema's double is no type for money. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Price {
  @XmlElement(name = "Amount")
  List<Leaf> amount = new ArrayList<>();

  @XmlElement(name = "CurrencyCode")
  List<Leaf> currencyCode = new ArrayList<>();
}
