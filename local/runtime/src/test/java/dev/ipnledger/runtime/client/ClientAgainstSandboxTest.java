package dev.ipnledger.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.Attempts;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.FileAnswer;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.RepeatingClient;
import dev.ipnledger.mws.RetrySchedule;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.batch.BatchMatcher;
import dev.ipnledger.mws.batch.BatchReport;
import dev.ipnledger.mws.batch.BatchReportReader;
import dev.ipnledger.mws.batch.Verdict;
import dev.ipnledger.mws.error.ErrorCode;
import dev.ipnledger.mws.feed.FeedRequest;
import dev.ipnledger.mws.feed.FeedSummary;
import dev.ipnledger.mws.feed.FeedWriter;
import dev.ipnledger.mws.feed.WrittenFeed;
import dev.ipnledger.mws.request.Authorize;
import dev.ipnledger.mws.request.BuyerToken;
import dev.ipnledger.mws.request.CancelFeedSubmissions;
import dev.ipnledger.mws.request.CancelOrderReference;
import dev.ipnledger.mws.request.Capture;
import dev.ipnledger.mws.request.CloseAuthorization;
import dev.ipnledger.mws.request.CloseOrderReference;
import dev.ipnledger.mws.request.ConfirmOrderReference;
import dev.ipnledger.mws.request.GetDetails;
import dev.ipnledger.mws.request.GetFeedSubmissionList;
import dev.ipnledger.mws.request.GetMerchantAccountStatus;
import dev.ipnledger.mws.request.GetReportList;
import dev.ipnledger.mws.request.GetReportRequestList;
import dev.ipnledger.mws.request.GetServiceStatus;
import dev.ipnledger.mws.request.ListOrderReference;
import dev.ipnledger.mws.request.Refund;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.request.RequestReport;
import dev.ipnledger.mws.request.SetOrderAttributes;
import dev.ipnledger.mws.request.SetOrderReferenceDetails;
import dev.ipnledger.mws.request.SubmitFeed;
import dev.ipnledger.mws.response.FeedSubmissions;
import dev.ipnledger.mws.response.OrderReferencePage;
import dev.ipnledger.mws.response.ReportRequests;
import dev.ipnledger.mws.response.Reports;
import dev.ipnledger.mws.response.Result;
import dev.ipnledger.mws.response.StatedObject;
import dev.ipnledger.mws.transport.HttpDocumentTransport;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.reports.ReportRow;
import dev.ipnledger.reports.TransactionReport;
import dev.ipnledger.sandbox.junit.SandboxExtension;
import dev.ipnledger.sandbox.junit.SandboxHandle;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The client and the stand-in, which were written apart, understand each other. */
@ExtendWith(SandboxExtension.class)
class ClientAgainstSandboxTest {
  private static final String MARKETPLACE = "A1G8446IYHA4MR";
  private static final String REFUNDS = "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_";

  @TempDir Path folder;
  private SandboxHandle sandbox;
  private Account account;
  private RepeatingClient mws;
  private DocumentClient documents;

  @BeforeEach
  void client(SandboxHandle handle) {
    sandbox = handle;
    account = new Account(handle.sellerId(), Environment.SANDBOX);
    SellerSettings seller =
        new SellerSettings(
            Set.of("arn:aws:sns:eu-west-1:111111111111:topic"),
            MwsRegion.DE,
            MARKETPLACE,
            OptionalInt.empty(),
            ZoneOffset.UTC);
    Keys keys = new Keys(handle.accessKeyId(), handle.secretKey(), Optional.empty());
    SellerAccess access =
        new SellerAccess(
            new SellerRegistry(Map.of(account, seller)),
            sellerId -> Optional.of(keys),
            Optional.of(handle.address()));
    QuotaGate quota = new InMemoryQuotaGate();
    mws =
        new RepeatingClient(
            new MwsClient(
                access,
                quota,
                Share.RECONCILE,
                new HttpTransport(TransportSettings.STANDARD),
                handle::now),
            new RetrySchedule(new Random(1)),
            milliseconds -> handle.advance(Duration.ofMillis(milliseconds)));
    documents =
        new DocumentClient(
            access,
            quota,
            Share.RECONCILE,
            new HttpDocumentTransport(TransportSettings.STANDARD, 10 << 20),
            handle::now);
  }

  @Test
  void anOrderIsPaidRefundedFoundAndClosed() {
    AmazonId order = confirmedOrder("shop-1");
    Statement authorization =
        stated(Authorize.of(order, "auth-1", eur(5_000)).transactionTimeout(0));
    assertThat(authorization.status().state()).isEqualTo("Open");
    Statement capture = stated(Capture.of(authorization.object().id(), "cap-1", eur(5_000)));
    assertThat(capture.status().state()).isEqualTo("Completed");
    Statement again = stated(Capture.of(authorization.object().id(), "cap-1", eur(5_000)));
    assertThat(again.object()).as("the same reference id").isEqualTo(capture.object());
    Statement refund = stated(Refund.of(capture.object().id(), "ref-1", eur(1_000)));
    assertThat(refund.status().state()).isEqualTo("Pending");

    sandbox.advance(Duration.ofMinutes(1));
    assertThat(
            stated(new GetDetails(Operation.GET_REFUND_DETAILS, refund.object().id()))
                .status()
                .state())
        .isEqualTo("Completed");
    OrderReferencePage found = done(ListOrderReference.of("shop-1").paymentDomain("EU_EUR"));
    assertThat(found.statements())
        .singleElement()
        .satisfies(it -> assertThat(it.object().id()).isEqualTo(order));
    done(CloseOrderReference.of(order).closureReason("captured in full"));
    assertThat(
            stated(new GetDetails(Operation.GET_ORDER_REFERENCE_DETAILS, order)).status().state())
        .isEqualTo("Closed");
  }

  @Test
  void aBuyersTokenIsCheckedByEitherName() {
    GetDetails draft =
        new GetDetails(
            Operation.GET_ORDER_REFERENCE_DETAILS, new AmazonId(sandbox.buyerPlacesOrder()));
    assertThat(stated(draft).status().state()).isEqualTo("Draft");
    for (BuyerToken made :
        List.of(BuyerToken.accessToken("x"), BuyerToken.addressConsentToken("x"))) {
      assertThat(code(call(draft.with(made)))).contains(ErrorCode.INVALID_ADDRESS_CONSENT_TOKEN);
    }
  }

  @Test
  void declinesAndRefusalsAreToldApart() {
    AmazonId order = confirmedOrder("shop-2");
    Authorize declined =
        Authorize.of(order, "auth-1", eur(5_000))
            .transactionTimeout(0)
            .sellerAuthorizationNote(
                "{\"SandboxSimulation\": {\"State\":\"Declined\","
                    + " \"ReasonCode\":\"TransactionTimedOut\"}}");
    AmazonId authorization =
        stated(Authorize.of(order, "auth-2", eur(100)).transactionTimeout(0)).object().id();

    assertThat(call(declined)).isInstanceOf(Outcome.Declined.class);
    assertThat(code(call(Authorize.of(order, "auth-2", eur(200)).transactionTimeout(0))))
        .contains(ErrorCode.DUPLICATE_REQUEST);
    assertThat(code(call(SetOrderReferenceDetails.of(order, eur(1)))))
        .contains(ErrorCode.ORDER_REFERENCE_NOT_MODIFIABLE);
    assertThat(code(call(CloseOrderReference.of(new AmazonId("S02-0000001-0000001")))))
        .contains(ErrorCode.INVALID_ORDER_REFERENCE_ID);
    done(CloseAuthorization.of(authorization).closureReason("not needed"));
    done(CancelOrderReference.of(order).cancelationReason("changed"));
    stated(SetOrderAttributes.of(confirmedOrder("shop-3")).sellerOrderId("shop-3b"));
    assertThat(done(GetServiceStatus.of()).status()).startsWith("GREEN");
    assertThat(done(GetMerchantAccountStatus.of()).active()).isTrue();
  }

  @Test
  void aBatchOfCapturesWithOneFailureEndsInItsReport() throws IOException {
    AmazonId order = confirmedOrder("shop-4");
    List<FeedRequest> requests = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      AmazonId authorization =
          stated(Authorize.of(order, "auth-" + i, eur(1_000)).transactionTimeout(0)).object().id();
      requests.add(
          FeedRequest.of(
              "row-" + i,
              Capture.of(authorization, "cap-" + i, eur(i == 1 ? 9_900 : 1_000))
                  .sellerCaptureNote("]]> & <all>")));
    }
    String feedId = submit(requests);

    sandbox.advance(Duration.ofHours(1));
    FeedSubmissions feeds = done(GetFeedSubmissionList.of().feedSubmissionIdList(List.of(feedId)));
    assertThat(feeds.feeds()).singleElement().matches(it -> it.id().equals(feedId));
    assertThat(feeds.feeds().getFirst().accepted()).isTrue();
    Reports reports = done(GetReportList.of());
    Path file = folder.resolve("report.xml");
    assertThat(documents.report(account, reports.reports().getFirst().id(), file))
        .isInstanceOfSatisfying(FileAnswer.Fetched.class, it -> assertThat(it.verified()).isTrue());
    BatchMatcher matcher = new BatchMatcher(account, requests.iterator());
    List<Verdict> verdicts = new ArrayList<>();
    try (InputStream report = Files.newInputStream(file)) {
      assertThat(BatchReportReader.read(report, row -> verdicts.add(matcher.match(row))))
          .isEqualTo(new BatchReport.Whole(Optional.of(feedId), 3));
    }

    assertThat(matcher.missing()).isEmpty();
    assertThat(matcher.retriable()).isEmpty();
    assertThat(verdicts)
        .filteredOn(Verdict.Succeeded.class::isInstance)
        .extracting(it -> ((Verdict.Succeeded) it).statement().orElseThrow().status().state())
        .containsExactly("Completed", "Completed");
    assertThat(verdicts)
        .filteredOn(Verdict.Failed.class::isInstance)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(((Verdict.Failed) it).sellerRequestId()).isEqualTo("row-1");
              assertThat(((Verdict.Failed) it).error().known())
                  .contains(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED);
            });
  }

  @Test
  void aFeedOfAnotherSellerIsRejectedWithItsCodeAndAFeedCanBeTakenBack() throws IOException {
    List<FeedRequest> requests =
        List.of(FeedRequest.of("1", CloseOrderReference.of(confirmedOrder("shop-5"))));
    String foreign = submit("A2OTHER", requests);
    sandbox.advance(Duration.ofHours(1));
    Path file = folder.resolve("summary");
    assertThat(documents.feedResult(account, foreign, file)).isInstanceOf(FileAnswer.Fetched.class);
    assertThat(FeedSummary.read(Files.readAllBytes(file)).counts()).containsKey("0004");

    String own = submit(requests);
    assertThat(done(CancelFeedSubmissions.of(List.of(own))).feeds())
        .singleElement()
        .matches(it -> it.cancelled());
  }

  @Test
  void aRefundReportIsAskedForAndReadRowByRow() throws Exception {
    AmazonId order = confirmedOrder("shop-6");
    AmazonId authorization =
        stated(Authorize.of(order, "auth-1", eur(5_000)).transactionTimeout(0)).object().id();
    AmazonId capture = stated(Capture.of(authorization, "cap-1", eur(5_000))).object().id();
    AmazonId refund = stated(Refund.of(capture, "ref-1", eur(700))).object().id();
    sandbox.advance(Duration.ofMinutes(10));

    ReportRequests asked = done(RequestReport.of(REFUNDS).marketplaceIdList(List.of(MARKETPLACE)));
    sandbox.advance(Duration.ofHours(1));
    ReportRequests made =
        done(
            GetReportRequestList.of()
                .reportRequestIdList(List.of(asked.requests().getFirst().id())));
    assertThat(made.requests().getFirst().done()).isTrue();
    Path file = folder.resolve("refunds.csv");
    String reportId = made.requests().getFirst().generatedReportId().orElseThrow();
    assertThat(documents.report(account, reportId, file)).isInstanceOf(FileAnswer.Fetched.class);

    List<ReportRow> rows = new ArrayList<>();
    try (InputStream report = Files.newInputStream(file)) {
      assertThat(TransactionReport.read(report, account, sandbox.now(), rows::add))
          .isEqualTo(ObjectKind.REFUND);
    }
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              ReportRow.Stated stated = (ReportRow.Stated) row;
              assertThat(stated.statement().object().id()).isEqualTo(refund);
              assertThat(stated.statement().problems()).isEmpty();
              assertThat(stated.parent().orElseThrow().object().id()).isEqualTo(capture);
            });
    assertThat(rows)
        .extracting(row -> ((ReportRow.Stated) row).statement().status().state())
        .contains("Completed");
  }

  private AmazonId confirmedOrder(String sellerOrderId) {
    AmazonId order = new AmazonId(sandbox.buyerPlacesOrder());
    stated(SetOrderReferenceDetails.of(order, eur(5_000)).sellerOrderId(sellerOrderId));
    done(ConfirmOrderReference.of(order));
    return order;
  }

  private String submit(List<FeedRequest> requests) throws IOException {
    return submit(account.sellerId(), requests);
  }

  private String submit(String sellerId, List<FeedRequest> requests) throws IOException {
    Path file = folder.resolve("feed-" + sellerId + ".xml");
    WrittenFeed feed;
    try (OutputStream stream = Files.newOutputStream(file)) {
      feed = new FeedWriter(sellerId, MwsRegion.DE).write(requests.iterator(), stream);
    }
    Outcome<FeedSubmissions> outcome =
        documents.submit(account, SubmitFeed.of(feed.contentMd5(), List.of(MARKETPLACE)), file);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<FeedSubmissions>) outcome).result().feeds().getFirst().id();
  }

  private Statement stated(Request<StatedObject> request) {
    Statement statement = done(request).statement();
    assertThat(statement.problems()).as(request.toString()).isEmpty();
    return statement;
  }

  private <R extends Result> R done(Request<R> request) {
    Outcome<R> outcome = call(request);
    assertThat(outcome).as(request.toString()).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<R>) outcome).result();
  }

  private <R extends Result> Outcome<R> call(Request<R> request) {
    return mws.call(account, request, Attempts.FULL_SCHEDULE);
  }

  private static Optional<ErrorCode> code(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        ? refused.answer().error().known()
        : Optional.empty();
  }

  private static Money eur(long cents) {
    return new Money("EUR", cents);
  }
}
