package dev.ipnledger.documents;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** What happened to a solution provider's merchant. */
@XmlAccessorType(XmlAccessType.FIELD)
final class MerchantRegistrationDetails {
  @XmlElement(name = "SellerId")
  List<Leaf> sellerId = new ArrayList<>();

  @XmlElement(name = "Type")
  List<Leaf> type = new ArrayList<>();

  @XmlElement(name = "Options")
  List<Options> options = new ArrayList<>();

  /** Names and values of the provider's own. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Options {
    @XmlElement(name = "SolutionProviderOption")
    List<SolutionProviderOption> solutionProviderOption = new ArrayList<>();
  }

  /** One of them. Its value may be a secret and is not bound. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class SolutionProviderOption {
    @XmlElement(name = "name")
    List<Leaf> name = new ArrayList<>();
  }
}
