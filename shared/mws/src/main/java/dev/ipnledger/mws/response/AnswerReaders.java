package dev.ipnledger.mws.response;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.mws.response.Reading.Read;
import dev.ipnledger.mws.response.Reading.Unreadable;
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
          body -> {
            Leaves.inside(body);
            return Optional.of(new Acknowledged());
          },
          "anything");

  public static final AnswerReader<OrderReferencePage> ORDER_REFERENCES =
      ObjectsReader::orderReferences;

  public static final AnswerReader<BillingAgreementValidation> VALIDATION =
      reading(
          body -> {
            Leaves leaves = Leaves.inside(body);
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
          body -> {
            Leaves leaves = Leaves.inside(body);
            List<String> messages = Leaves.all("Text", body);
            return leaves
                .text("Status")
                .map(status -> new ServiceStatus(status, messages, leaves.text("MessageId")));
          },
          "Status");

  public static final AnswerReader<AccountStatus> ACCOUNT_STATUS =
      reading(
          body -> Leaves.inside(body).text("AccountStatus").map(AccountStatus::new),
          "AccountStatus");

  public static final AnswerReader<FeedSubmissions> FEED_SUBMISSIONS =
      reading(
          body ->
              Optional.of(
                  new FeedSubmissions(
                      each("FeedSubmissionInfo", body, AnswerReaders::feed), nextToken(body))),
          "FeedSubmissionInfo");

  public static final AnswerReader<ReportRequests> REPORT_REQUESTS =
      reading(
          body ->
              Optional.of(
                  new ReportRequests(
                      each("ReportRequestInfo", body, AnswerReaders::request), nextToken(body))),
          "ReportRequestInfo");

  public static final AnswerReader<Reports> REPORTS =
      reading(
          body ->
              Optional.of(
                  new Reports(each("ReportInfo", body, AnswerReaders::report), nextToken(body))),
          "ReportInfo");

  private AnswerReaders() {}

  /** The one object of that kind. */
  public static AnswerReader<StatedObject> object(ObjectKind kind) {
    return (account, body) -> ObjectsReader.one(kind, account, body);
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

  private static <T> List<T> each(String element, byte[] body, Function<Leaves, Optional<T>> entry)
      throws XmlRefusedException {
    return Leaves.inEach(element, body).stream().flatMap(it -> entry.apply(it).stream()).toList();
  }

  /** {@code HasNext} says whether the token counts; some answers have only the token. */
  private static Optional<String> nextToken(byte[] body) throws XmlRefusedException {
    Leaves leaves = Leaves.inside(body);
    boolean last = leaves.text("HasNext").filter("false"::equalsIgnoreCase).isPresent();
    return last ? Optional.empty() : leaves.text("NextToken");
  }

  private static <R> AnswerReader<R> reading(Body<R> reader, String wanted) {
    return (account, body) -> {
      try {
        return reader
            .read(body)
            .<Reading<R>>map(Read::new)
            .orElseGet(() -> new Unreadable<>("The answer holds no " + wanted));
      } catch (XmlRefusedException e) {
        return new Unreadable<>(String.valueOf(e.getMessage()));
      }
    };
  }

  private interface Body<R> {
    Optional<R> read(byte[] body) throws XmlRefusedException;
  }
}
