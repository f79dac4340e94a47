package dev.ipnledger.sandbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Batches: a feed from its submission to its report, and every way in which it is refused. */
class BatchTest {
  private static final Duration STEP = Duration.ofSeconds(30);

  private final Shop shop = new Shop();
  private final Office office = new Office(shop);

  @AfterEach
  void stop() {
    shop.close();
  }

  private String authorized(String order, String reference) {
    return shop.authorize(order, reference, "10", "TransactionTimeout", "0")
        .text("AmazonAuthorizationId");
  }

  private static String capture(String seller, String authorization, String reference) {
    return "<CaptureRequest>"
        + seller
        + "<AmazonAuthorizationId>\n  "
        + authorization
        + "\n</AmazonAuthorizationId><CaptureReferenceId>"
        + reference
        + "</CaptureReferenceId><CaptureAmount><CurrencyCode>EUR</CurrencyCode>"
        + "<Amount>10.00</Amount></CaptureAmount></CaptureRequest>";
  }

  private static String sellerId(String id) {
    return "<SellerId>" + id + "</SellerId>";
  }

  private static String feed(List<String> fragments) {
    return IntStream.range(0, fragments.size())
        .mapToObj(
            i ->
                "<Request><SellerRequestId>"
                    + i
                    + "</SellerRequestId><RequestData><![CDATA["
                    + fragments.get(i)
                    + "]]></RequestData></Request>")
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Batch><Product>Amazon Payments"
                    + "</Product><Connection><Version>2013-01-01</Version></Connection><Requests>",
                "</Requests></Batch>\n"));
  }

  private String status(String feedId) {
    return office
        .call("GetFeedSubmissionList", "FeedSubmissionIdList.Id.1", feedId)
        .text("FeedProcessingStatus");
  }

  @Test
  void aBatchOfCapturesWithOneFailure() {
    String order = shop.open("100");
    String first = authorized(order, "a1");
    String second = authorized(order, "a2");
    Reply submitted =
        office.submit(
            feed(
                List.of(
                    capture(sellerId(Shop.SELLER), first, "c1"),
                    capture(sellerId(Shop.SELLER), second, "c2"),
                    capture(sellerId(Shop.SELLER), first, "c3"))));
    assertThat(submitted.text("FeedProcessingStatus")).isEqualTo("_SUBMITTED_");
    String feedId = submitted.text("FeedSubmissionId");
    shop.pass(STEP);
    assertThat(status(feedId)).isEqualTo("_IN_PROGRESS_");
    shop.pass(STEP);
    assertThat(status(feedId)).isEqualTo("_DONE_");
    shop.pass(STEP.plusSeconds(1));
    shop.settle();

    JsonNode ended =
        shop.inbox.messages().stream()
            .filter(message -> message.get("NotificationType").asText().equals("Batch"))
            .findFirst()
            .orElseThrow();
    String summary = ended.get("NotificationData").asText();
    assertThat(XmlReading.texts(summary, "BatchReferenceId")).containsExactly(feedId);
    assertThat(XmlReading.texts(summary, "RequestsProcessed")).containsExactly("3");
    assertThat(XmlReading.texts(summary, "RequestsSuccessful")).containsExactly("2");
    assertThat(XmlReading.texts(summary, "RequestsFailed")).containsExactly("1");

    Reply report =
        office.call("GetReport", "ReportId", XmlReading.texts(summary, "ReportId").getFirst());
    assertThat(report.headers().get("content-md5")).containsExactly(Office.md5(report.body()));
    assertThat(report.texts("SellerRequestId")).containsExactlyInAnyOrder("0", "1", "2");
    assertThat(report.texts("ResponseCode")).containsExactlyInAnyOrder("200", "200", "405");
    List<String> documents = XmlReading.texts(report.body(), "ResponseData");
    assertThat(documents)
        .filteredOn(text -> text.contains("<CaptureResponse>"))
        .hasSize(2)
        .allSatisfy(text -> assertThat(text).doesNotContain("CaptureResult"));
    assertThat(documents)
        .filteredOn(text -> text.contains("InvalidAuthorizationStatus"))
        .hasSize(1);
    assertThat(Heard.by(shop))
        .as("each payment is told of by itself, and the failure in the report only")
        .containsExactlyInAnyOrder(
            "OrderReferenceNotification Open 100.00 EUR",
            "PaymentAuthorize Open 10.0 EUR",
            "PaymentAuthorize Open 10.0 EUR",
            "PaymentAuthorize Closed/MaxCapturesProcessed 10.0 EUR",
            "PaymentAuthorize Closed/MaxCapturesProcessed 10.0 EUR",
            "PaymentCapture Completed 10.0 EUR",
            "PaymentCapture Completed 10.0 EUR",
            "Batch");
    for (String authorization : List.of(first, second)) {
      Reply paid =
          shop.client.get("GetAuthorizationDetails", "AmazonAuthorizationId", authorization);
      assertThat(paid.text("CapturedAmount", "Amount")).isEqualTo("10.00");
      assertThat(paid.texts("member")).hasSize(1);
    }
  }

  private String rejected(List<String> fragments) {
    String feedId = office.submit(feed(fragments)).text("FeedSubmissionId");
    assertThat(office.call("GetFeedSubmissionResult", "FeedSubmissionId", feedId).code())
        .isEqualTo("FeedProcessingResultNotReady");
    String before = shop.control().truth().toString();
    shop.pass(STEP.multipliedBy(4));
    assertThat(status(feedId)).isEqualTo("_CANCELLED_");
    assertThat(shop.control().truth().toString()).isEqualTo(before);
    return office.call("GetFeedSubmissionResult", "FeedSubmissionId", feedId).body();
  }

  @Test
  void aFeedIsRejectedWithTheCodeOfItsFault() {
    String good = sellerId(Shop.SELLER);
    assertThat(rejected(List.of("<CaptureRequest>" + good + "</RefundRequest>")))
        .contains("\t0001\t");
    assertThat(rejected(List.of(capture("", "S02-1", "c")))).contains("\t0002\t");
    assertThat(rejected(List.of(capture(good + good, "S02-1", "c")))).contains("\t0003\t");
    assertThat(rejected(List.of(capture(sellerId("SOMEBODY"), "S02-1", "c")))).contains("\t0004\t");
    assertThat(rejected(List.of("<AuthorizeRequest>" + good + "</AuthorizeRequest>")))
        .contains("not allowed");
    assertThat(
            rejected(
                List.of(
                    capture(good, "S02-1", "c"),
                    "<GetCaptureDetailsRequest>" + good + "</GetCaptureDetailsRequest>")))
        .contains("mixes operations");
  }

  @Test
  void sixtyThousandRequestsAreAFeedAndOneMoreIsNone() {
    String fragment =
        "<GetRefundDetailsRequest>" + sellerId(Shop.SELLER) + "</GetRefundDetailsRequest>";
    assertThat(rejected(IntStream.rangeClosed(0, 60_000).mapToObj(i -> fragment).toList()))
        .contains("60000");
  }

  @Test
  void aWrongOrMissingDigestIsRefusedAtOnce() {
    Reply wrong = office.submitWithDigest(feed(List.of("<x/>")), "1B2M2Y8AsgTpgAmY7PhCfg==");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.code()).isEqualTo("ContentMD5DoesNotMatch");
    assertThat(wrong.body()).contains("<RequestID>");
    assertThat(office.submitWithDigest(feed(List.of("<x/>")), "").code())
        .isEqualTo("ContentMD5Missing");
  }

  @Test
  void aFeedIsCancelledBeforeItIsProcessedAndNotAfter() {
    String fragment = capture(sellerId(Shop.SELLER), "S02-1", "c");
    String first = office.submit(feed(List.of(fragment))).text("FeedSubmissionId");
    assertThat(
            office.call("CancelFeedSubmissions", "FeedSubmissionIdList.Id.1", first).text("Count"))
        .isEqualTo("1");
    assertThat(status(first)).isEqualTo("_CANCELLED_");
    String second = office.submit(feed(List.of(fragment))).text("FeedSubmissionId");
    shop.pass(STEP);
    assertThat(
            office.call("CancelFeedSubmissions", "FeedSubmissionIdList.Id.1", second).text("Count"))
        .isEqualTo("0");
    assertThat(status(second)).isEqualTo("_IN_PROGRESS_");
  }

  /** A feed that is not checked has no result; one that is has nothing to cancel. */
  @Test
  void whatAFeedAllowsInEachOfItsStates() {
    String feed =
        feed(
            List.of(
                "<GetRefundDetailsRequest>"
                    + sellerId(Shop.SELLER)
                    + "<AmazonRefundId>S02-1</AmazonRefundId></GetRefundDetailsRequest>"));
    String id = office.submit(feed).text("FeedSubmissionId");
    assertThat(result(id)).isEqualTo("404 FeedProcessingResultNotReady");
    shop.pass(STEP);
    assertThat(result(id)).isEqualTo("404 FeedProcessingResultNotReady");
    assertThat(cancelled(id)).isEqualTo("0");
    shop.pass(STEP);
    assertThat(status(id)).isEqualTo("_DONE_");
    assertThat(result(id)).isEqualTo("200 ");
    assertThat(cancelled(id)).isEqualTo("0");
    assertThat(status(id)).isEqualTo("_DONE_");
    String other = office.submit(feed).text("FeedSubmissionId");
    assertThat(cancelled(other)).isEqualTo("1");
    assertThat(cancelled(other)).as("cancelled already").isEqualTo("0");
    assertThat(result(other)).isEqualTo("200 ");
    shop.pass(STEP.multipliedBy(4));
    assertThat(status(other)).isEqualTo("_CANCELLED_");
  }

  private String result(String feedId) {
    Reply reply = office.call("GetFeedSubmissionResult", "FeedSubmissionId", feedId);
    return reply.status() + " " + (reply.status() == 200 ? "" : reply.code());
  }

  private String cancelled(String feedId) {
    return office.call("CancelFeedSubmissions", "FeedSubmissionIdList.Id.1", feedId).text("Count");
  }

  @Test
  void afterNinetyDaysAFeedAndItsReportAreForgotten() {
    String id =
        office
            .submit(feed(List.of(capture(sellerId(Shop.SELLER), "S02-1", "c"))))
            .text("FeedSubmissionId");
    shop.pass(STEP.multipliedBy(4));
    shop.pass(Duration.ofDays(89));
    assertThat(result(id)).isEqualTo("200 ");
    String report = office.call("GetReportList").text("ReportId");
    assertThat(office.call("GetReport", "ReportId", report).status()).isEqualTo(200);
    shop.pass(Duration.ofDays(2));
    assertThat(result(id)).isEqualTo("400 InvalidFeedSubmissionId");
    assertThat(office.call("GetReport", "ReportId", report).code()).isEqualTo("InvalidReportId");
    assertThat(office.call("GetReportList").texts("ReportId")).isEmpty();
  }
}
