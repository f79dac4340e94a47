package dev.ipnledger.documents;

import dev.ipnledger.documents.BatchDetails.Header;
import dev.ipnledger.documents.BatchDetails.ProcessingSummary;
import dev.ipnledger.documents.Unidentified.Cause;
import dev.ipnledger.domain.batch.BatchStatus;
import dev.ipnledger.domain.batch.BatchSummary;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the notification about a worked batch (guide, "Step 4 - Process IPN Messages"). */
public final class BatchReader {
  /** A {@code FeedSubmissionId} is a number; it becomes a part of a key. */
  private static final Pattern ID = Pattern.compile("[0-9][0-9A-Za-z]{0,63}");

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

  private final List<BatchDetails> summaries;
  private final List<String> problems = new ArrayList<>();
  private final SortedMap<String, String> details = new TreeMap<>();

  private BatchReader(List<BatchDetails> summaries) {
    this.summaries = summaries;
  }

  /**
   * Reads it.
   *
   * @throws XmlRefusedException when the document is not well-formed or breaks a limit
   */
  public static HappeningReading read(XmlDocument xml) throws XmlRefusedException {
    BatchReader reader = new BatchReader(xml.unmarshalAll(BatchDetails.class, "BatchSummary"));
    List<Leaf> merchants =
        xml.unmarshalAll(Header.class, "Header").stream()
            .flatMap(header -> header.merchantIdentifier.stream())
            .toList();
    try {
      return reader.happening(merchants);
    } catch (UnidentifiedException e) {
      return new Unidentified(e.reason(), String.valueOf(e.getMessage()));
    }
  }

  private Happening happening(List<Leaf> merchants) throws UnidentifiedException {
    String id = id();
    Optional<String> reportId = text("ReportId", summary -> summary.reportId.stream());
    Optional<String> status = text("BatchStatus", summary -> summary.batchStatus.stream());
    BatchSummary batch =
        new BatchSummary(
            id,
            reportId,
            status.map(BatchStatus::of).orElse(BatchStatus.UNKNOWN),
            status,
            count("RequestsProcessed", summary -> summary.requestsProcessed.stream()),
            count("RequestsSuccessful", summary -> summary.requestsSuccessful.stream()),
            count("RequestsFailed", summary -> summary.requestsFailed.stream()),
            createdAt());
    complain(batch);
    Optional<String> merchant = text("MerchantIdentifier", merchants);
    return new Happening(Optional.of(id), merchant, Optional.of(batch), details, problems);
  }

  private String id() throws UnidentifiedException {
    List<Leaf> elements = summaries.stream().flatMap(BatchDetails::id).toList();
    String id = IdReader.identifying("BatchReferenceId", elements, problems);
    if (!ID.matcher(id).matches()) {
      throw new UnidentifiedException(
          Cause.MALFORMED_ID, "BatchReferenceId is no id of a feed submission");
    }
    details.put("BatchReferenceId", id);
    return id;
  }

  private Optional<Moment> createdAt() {
    List<Leaf> elements =
        summaries.stream().flatMap(summary -> summary.creationTimestamp.stream()).toList();
    int before = problems.size();
    Optional<Moment> time =
        Single.of("CreationTimestamp", elements, leaf -> leaf.text().map(Moment::parse), problems);
    complainIfMissing("CreationTimestamp", time.isEmpty(), before);
    time.ifPresent(moment -> details.put("CreationTimestamp", moment.canonical()));
    return time;
  }

  private OptionalLong count(String name, Function<ProcessingSummary, Stream<Leaf>> elements) {
    Optional<String> text =
        text(name, summary -> summary.processingSummary.stream().flatMap(elements));
    if (text.isPresent() && !COUNT.matcher(text.get()).matches()) {
      problems.add(name + " is not a count; left out");
      details.remove(name);
      return OptionalLong.empty();
    }
    return text.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  private Optional<String> text(String name, Function<BatchDetails, Stream<Leaf>> elements) {
    return text(name, summaries.stream().flatMap(elements).toList());
  }

  private Optional<String> text(String name, List<Leaf> elements) {
    int before = problems.size();
    Optional<String> text = Single.of(name, elements, Leaf::text, problems);
    complainIfMissing(name, text.isEmpty(), before);
    text.ifPresent(present -> details.put(name, present));
    return text;
  }

  private void complainIfMissing(String name, boolean missing, int problemsBefore) {
    if (missing && problems.size() == problemsBefore) {
      problems.add(name + " is missing");
    }
  }

  private void complain(BatchSummary batch) {
    if (batch.writtenStatus().isPresent() && batch.status() == BatchStatus.UNKNOWN) {
      problems.add("BatchStatus '" + batch.writtenStatus().get() + "' is unknown");
    }
    boolean counted =
        batch.processed().isPresent()
            && batch.successful().isPresent()
            && batch.failed().isPresent();
    if (counted && !batch.addsUp()) {
      problems.add("RequestsProcessed is not the sum of RequestsSuccessful and RequestsFailed");
    }
  }
}
