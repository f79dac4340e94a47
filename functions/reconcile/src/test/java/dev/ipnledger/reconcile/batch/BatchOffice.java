package dev.ipnledger.reconcile.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.mws.document.ContentMd5;
import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amazon's batch service, as a test wants it to be; it answers single Gets too. */
final class BatchOffice implements Transport, DocumentTransport {
  private static final Pattern REQUEST = Pattern.compile("<SellerRequestId>([^<]*)<");

  /** Every call, as {@code SubmitFeed} or {@code GetCaptureDetails P02-...}. */
  final List<String> calls = new ArrayList<>();

  /** By FeedSubmissionId the ids of the requests. */
  final Map<String, List<String>> feeds = new HashMap<>();

  /** By ReportId. */
  final Map<String, String> reports = new HashMap<>();

  /** What single Gets and rows say of a capture. */
  String state = "Completed";

  String processingStatus = "_DONE_";
  boolean listsReports;
  boolean damages;
  int refuses;

  /** Takes the feed, and no answer comes back. */
  boolean answersNothing;

  private final InstantSource clock;

  BatchOffice(InstantSource clock) {
    this.clock = clock;
  }

  /** Writes the report of a feed. */
  String report(String feedId, UnaryOperator<List<String>> change) {
    List<String> rows = new ArrayList<>();
    feeds.get(feedId).forEach(id -> rows.add(success(id, state)));
    String reportId = "16" + feedId;
    reports.put(reportId, document(feedId, change.apply(rows)));
    return reportId;
  }

  static String document(String feedId, List<String> rows) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Batch><BatchReferenceId>"
        + feedId
        + "</BatchReferenceId><Requests>"
        + String.join("", rows)
        + "</Requests></Batch>";
  }

  static String success(String id, String state) {
    return row(
        id,
        "Success",
        200,
        "<GetCaptureDetailsResponse>" + capture(id, state) + "</GetCaptureDetailsResponse>");
  }

  static String failure(String id, int status, String code) {
    return row(
        id,
        "Failure",
        status,
        "<ErrorResponse><Error><Code>" + code + "</Code></Error></ErrorResponse>");
  }

  static String row(String id, String result, int status, String data) {
    return "<Request><SellerRequestId>%s</SellerRequestId><Result>%s</Result><ResponseCode>%d</ResponseCode><ResponseStatus>x</ResponseStatus><ResponseData><![CDATA[%s]]></ResponseData></Request>"
        .formatted(id, result, status, data);
  }

  static String capture(String id, String state) {
    return """
        <CaptureDetails><AmazonCaptureId>%s</AmazonCaptureId>
        <CaptureReferenceId>ref</CaptureReferenceId>
        <CaptureAmount><Amount>10.00</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>
        <CreationTimestamp>2026-03-01T09:00:00.000Z</CreationTimestamp>
        <CaptureStatus><State>%s</State>
        <LastUpdateTimestamp>2026-03-01T09:00:01.000Z</LastUpdateTimestamp></CaptureStatus>
        </CaptureDetails>"""
        .formatted(id, state);
  }

  @Override
  public HttpAnswer upload(URI address, String contentType, Path file) throws IOException {
    calls.add("SubmitFeed");
    if (refuses > 0) {
      return error(refuses, refuses == 503 ? "RequestThrottled" : "InvalidParameterValue");
    }
    String id = "4" + "%09d".formatted(feeds.size() + 1);
    Matcher matcher = REQUEST.matcher(Files.readString(file));
    List<String> ids = new ArrayList<>();
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    feeds.put(id, ids);
    if (answersNothing) {
      throw new IOException("the connection broke");
    }
    return ok(
        "<SubmitFeedResponse><SubmitFeedResult>"
            + info(id, "_SUBMITTED_")
            + "</SubmitFeedResult></SubmitFeedResponse>");
  }

  @Override
  public HttpAnswer download(URI address, String form, Path file) throws IOException {
    calls.add("GetReport");
    String text = reports.get(form.replaceAll("(?s).*ReportId=([^&]*).*", "$1"));
    if (text == null) {
      return error(404, "InvalidReportId");
    }
    Files.writeString(file, text);
    String digest = damages ? "1B2M2Y8AsgTpgAmY7PhCfg==" : ContentMd5.of(file);
    return new HttpAnswer(
        200,
        HttpHeaders.of(
            Map.of(
                "Content-MD5", List.of(digest),
                "x-mws-timestamp", List.of(clock.instant().toString())),
            (name, value) -> true),
        new byte[0]);
  }

  @Override
  public HttpAnswer post(URI address, String form) throws IOException {
    String action = form.replaceAll("(?s).*Action=([^&]*).*", "$1");
    if (action.equals("GetFeedSubmissionList")) {
      calls.add(action);
      String id = form.replaceAll("(?s).*FeedSubmissionIdList.Id.1=([^&]*).*", "$1");
      return ok(
          "<GetFeedSubmissionListResponse><GetFeedSubmissionListResult><HasNext>false</HasNext>"
              + info(id, processingStatus)
              + "</GetFeedSubmissionListResult></GetFeedSubmissionListResponse>");
    }
    if (action.equals("GetReportList")) {
      calls.add(action);
      StringBuilder infos = new StringBuilder();
      if (listsReports) {
        reports
            .keySet()
            .forEach(
                id ->
                    infos.append(
                        "<ReportInfo><ReportId>%s</ReportId><ReportType>_POST_TRANSACTION_PAYMENTS_BATCH_DATA_</ReportType></ReportInfo>"
                            .formatted(id)));
      }
      return ok(
          "<GetReportListResponse><GetReportListResult><HasNext>false</HasNext>"
              + infos
              + "</GetReportListResult></GetReportListResponse>");
    }
    String id = form.replaceAll("(?s).*Amazon(?:Capture|Refund)Id=([^&]*).*", "$1");
    calls.add(action + " " + id);
    return ok(
        "<GetCaptureDetailsResponse><GetCaptureDetailsResult>"
            + capture(id, state)
            + "</GetCaptureDetailsResult></GetCaptureDetailsResponse>");
  }

  /** How many of the calls are of that action. */
  long count(String action) {
    return calls.stream().filter(call -> call.split(" ", 2)[0].equals(action)).count();
  }

  private static String info(String id, String status) {
    return "<FeedSubmissionInfo><FeedSubmissionId>%s</FeedSubmissionId><FeedType>_POST_TRANSACTION_PAYMENTS_BATCH_DATA_</FeedType><SubmittedDate>2026-03-01T10:00:00Z</SubmittedDate><FeedProcessingStatus>%s</FeedProcessingStatus></FeedSubmissionInfo>"
        .formatted(id, status);
  }

  private HttpAnswer ok(String xml) {
    return new HttpAnswer(
        200,
        HttpHeaders.of(
            Map.of("x-mws-timestamp", List.of(clock.instant().toString())), (name, value) -> true),
        xml.getBytes(UTF_8));
  }

  private static HttpAnswer error(int status, String code) {
    return HttpAnswer.of(
        status,
        "<ErrorResponse><Error><Code>%s</Code></Error></ErrorResponse>"
            .formatted(code)
            .getBytes(UTF_8));
  }
}
