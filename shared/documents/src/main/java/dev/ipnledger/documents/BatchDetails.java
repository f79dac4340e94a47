package dev.ipnledger.documents;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The {@code BatchSummary} of a batch's notification. */
@XmlAccessorType(XmlAccessType.FIELD)
final class BatchDetails {
  @XmlElement(name = "BatchReferenceId")
  List<Leaf> batchReferenceId = new ArrayList<>();

  /** As the guide's table spells it. */
  @XmlElement(name = "BatchReferenceID")
  List<Leaf> batchReferenceIdOfTheTable = new ArrayList<>();

  @XmlElement(name = "ReportId")
  List<Leaf> reportId = new ArrayList<>();

  @XmlElement(name = "CreationTimestamp")
  List<Leaf> creationTimestamp = new ArrayList<>();

  @XmlElement(name = "BatchStatus")
  List<Leaf> batchStatus = new ArrayList<>();

  @XmlElement(name = "ProcessingSummary")
  List<ProcessingSummary> processingSummary = new ArrayList<>();

  Stream<Leaf> id() {
    return Stream.concat(batchReferenceId.stream(), batchReferenceIdOfTheTable.stream());
  }

  /** How many requests came to what. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class ProcessingSummary {
    @XmlElement(name = "RequestsProcessed")
    List<Leaf> requestsProcessed = new ArrayList<>();

    @XmlElement(name = "RequestsSuccessful")
    List<Leaf> requestsSuccessful = new ArrayList<>();

    @XmlElement(name = "RequestsFailed")
    List<Leaf> requestsFailed = new ArrayList<>();
  }

  /** The {@code Header} beside the summary. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Header {
    @XmlElement(name = "MerchantIdentifier")
    List<Leaf> merchantIdentifier = new ArrayList<>();
  }
}
