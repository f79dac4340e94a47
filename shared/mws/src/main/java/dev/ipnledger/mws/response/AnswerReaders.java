package dev.ipnledger.mws.response;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.mws.response.Reading.Read;
import dev.ipnledger.mws.response.Reading.Unreadable;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The readers, one for each form of answer. Elements are found by local name at any depth: wrappers
 * may be missing, children come in any order and in any namespace.
 */
public final class AnswerReaders {
  /** Answers that hold nothing: they only have to be whole. */
  public static final AnswerReader<Acknowledged> ACKNOWLEDGED =
      reading(
          answer -> {
            Leaves.inside(answer);
            return Optional.of(new Acknowledged());
          },
          "anything");

  public static final AnswerReader<OrderReferencePage> ORDER_REFERENCES =
      ObjectsReader::orderReferences;

  public static final AnswerReader<BillingAgreementValidation> VALIDATION =
      reading(
          answer -> {
            Leaves leaves = Leaves.inside(answer);
            return leaves
                .text("ValidationResult")
                .map(
                    result ->
                        new BillingAgreementValidation(
                            result, leaves.text("FailureReasonCode"), leaves.text("State")));
          },
          "ValidationResult");

  public static final AnswerReader<ServiceStatus> SERVICE_STATUS =
      reading(
          answer -> {
            Leaves leaves = Leaves.inside(answer);
            List<String> messages = Leaves.all("Text", answer);
            return leaves
                .text("Status")
                .map(status -> new ServiceStatus(status, messages, leaves.text("MessageId")));
          },
          "Status");

  public static final AnswerReader<AccountStatus> ACCOUNT_STATUS =
      reading(
          answer -> Leaves.inside(answer).text("AccountStatus").map(AccountStatus::new),
          "AccountStatus");

  public static final AnswerReader<FeedSubmissions> FEED_SUBMISSIONS =
      reading(
          answer ->
              Optional.of(
                  new FeedSubmissions(
                      each("FeedSubmissionInfo", answer, AnswerReaders::feed), nextToken(answer))),
          "FeedSubmissionInfo");

  public static final AnswerReader<ReportRequests> REPORT_REQUESTS =
      reading(
          answer ->
              Optional.of(
                  new ReportRequests(
                      each("ReportRequestInfo", answer, AnswerReaders::request),
                      nextToken(answer))),
          "ReportRequestInfo");

  public static final AnswerReader<Reports> REPORTS =
      reading(
          answer ->
              Optional.of(
                  new Reports(
                      each("ReportInfo", answer, AnswerReaders::report), nextToken(answer))),
          "ReportInfo");

  private AnswerReaders() {}

  /** The one object of that kind. */
  public static AnswerReader<StatedObject> object(ObjectKind kind) {
    return (account, answer) -> ObjectsReader.one(kind, account, answer);
  }

  private static Optional<FeedSubmission> feed(Leaves info) {
    return info.text("FeedSubmissionId")
        .flatMap(
            id ->
                info.text("FeedProcessingStatus")
                    .map(
                        status ->
                            new FeedSubmission(
                                id,
                                info.text("FeedType"),
                                status,
                                info.time("SubmittedDate"),
                                info.time("CompletedProcessingDate"))));
  }

  private static Optional<ReportRequest> request(Leaves info) {
    return info.text("ReportRequestId")
        .flatMap(
            id ->
                info.text("ReportProcessingStatus")
                    .map(
                        status ->
                            new ReportRequest(
                                id,
                                info.text("ReportType"),
                                status,
                                info.text("GeneratedReportId"))));
  }

  private static Optional<ReportInfo> report(Leaves info) {
    return info.text("ReportId")
        .map(
            id ->
                new ReportInfo(
                    id,
                    info.text("ReportType"),
                    info.text("ReportRequestId"),
                    info.time("AvailableDate")));
  }

  private static <T> List<T> each(
      String element, XmlDocument answer, Function<Leaves, Optional<T>> entry)
      throws XmlRefusedException {
    return Leaves.inEach(element, answer).stream().flatMap(it -> entry.apply(it).stream()).toList();
  }

  /** {@code HasNext} says whether the token counts; some answers have only the token. */
  private static Optional<String> nextToken(XmlDocument answer) throws XmlRefusedException {
    Leaves leaves = Leaves.inside(answer);
    boolean last = leaves.text("HasNext").filter("false"::equalsIgnoreCase).isPresent();
    return last ? Optional.empty() : leaves.text("NextToken");
  }

  private static <R> AnswerReader<R> reading(Body<R> reader, String wanted) {
    return (account, answer) -> {
      try {
        return reader
            .read(answer)
            .<Reading<R>>map(Read::new)
            .orElseGet(() -> new Unreadable<>("The answer holds no " + wanted));
      } catch (XmlRefusedException e) {
        return new Unreadable<>(String.valueOf(e.getMessage()));
      }
    };
  }

  private interface Body<R> {
    Optional<R> read(XmlDocument answer) throws XmlRefusedException;
  }
}
