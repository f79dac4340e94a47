package dev.ipnledger.mws.error;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code ErrorResponse} as it is written; what is missing is an empty list. */
@XmlAccessorType(XmlAccessType.FIELD)
final class ErrorElements {
  @XmlElement(name = "Error")
  List<ErrorElement> errors = new ArrayList<>();

  @XmlElement(name = "RequestId")
  List<String> requestIds = new ArrayList<>();

  /** Throttling and feeds spell it so. */
  @XmlElement(name = "RequestID")
  List<String> requestIDs = new ArrayList<>();

  /** {@code Type} and {@code Detail} are often empty and never needed. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class ErrorElement {
    @XmlElement(name = "Code")
    List<String> codes = new ArrayList<>();

    @XmlElement(name = "Message")
    List<String> messages = new ArrayList<>();
  }
}
