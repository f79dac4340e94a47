package dev.ipnledger.documents;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A status, with what the answer for a billing agreement calls its time. */
@XmlAccessorType(XmlAccessType.FIELD)
final class StatusBlock {
  @XmlElement(name = "State")
  List<Leaf> state = new ArrayList<>();

  @XmlElement(name = "LastUpdateTimestamp")
  List<Leaf> lastUpdateTimestamp = new ArrayList<>();

  @XmlElement(name = "LastUpdatedTimestamp")
  List<Leaf> lastUpdatedTimestamp = new ArrayList<>();

  @XmlElement(name = "ReasonCode")
  List<Leaf> reasonCode = new ArrayList<>();

  @XmlElement(name = "ReasonDescription")
  List<Leaf> reasonDescription = new ArrayList<>();
}
