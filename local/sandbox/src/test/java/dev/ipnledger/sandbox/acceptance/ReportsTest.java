package dev.ipnledger.sandbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports: asked for, listed, fetched; a row is a state. */
class ReportsTest {
  private static final String PREFIX = "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_";

  private final Shop shop = new Shop();
  private final Office office = new Office(shop);
  private String order;
  private String capture;
  private String refund;

  @BeforeEach
  void sell() {
    order = shop.open("20");
    String authorization =
        shop.authorize(order, "a", "20", "TransactionTimeout", "0").text("AmazonAuthorizationId");
    capture = shop.capture(authorization, "c", "20").text("AmazonCaptureId");
    refund = shop.refund(capture, "r", "5").text("AmazonRefundId");
    shop.pass(Duration.ofSeconds(30));
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private String fetched(String type) {
    Reply requested = office.call("RequestReport", "ReportType", PREFIX + type);
    assertThat(requested.text("ReportProcessingStatus")).isEqualTo("_SUBMITTED_");
    String id = requested.text("ReportRequestId");
    shop.pass(Duration.ofMinutes(1));
    Reply listed = office.call("GetReportRequestList", "ReportRequestIdList.Id.1", id);
    assertThat(listed.text("ReportProcessingStatus")).isEqualTo("_DONE_");
    String reportId = listed.text("GeneratedReportId");
    assertThat(office.call("GetReportList", "ReportRequestIdList.Id.1", id).text("ReportId"))
        .isEqualTo(reportId);
    Reply report = office.call("GetReport", "ReportId", reportId);
    assertThat(report.headers().get("content-md5")).containsExactly(Office.md5(report.body()));
    return report.body();
  }

  @Test
  void oneRefundIsARowForEachOfItsStatesNewestFirst() {
    List<String> lines = fetched("REFUND_DATA_").lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo(
            "\"AmazonRefundId\",\"RefundReferenceId\",\"AmazonCaptureId\","
                + "\"AmazonOrderReferenceId\",\"RefundAmount\",\"CurrencyCode\","
                + "\"SellerRefundNote\",\"RefundType\",\"RefundStatus\","
                + "\"LastUpdateTimestamp\",\"ReasonCode\",\"CreationTimestamp\"");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith("\"" + refund + "\",\"r\",\"" + capture + "\",\"" + order + "\",\"5.00\"")
        .contains("\"Completed\",\"2026-03-01T13:00:30 +0000\"");
    assertThat(lines.get(2)).contains("\"Pending\"");
  }

  @Test
  void theOtherTransactionReportsHaveTheirObjects() {
    assertThat(fetched("CAPTURE_DATA_").lines().findFirst().orElseThrow())
        .endsWith("\"BillingAddressPostalCode\",\"BillingAddressCountryCode\"");
    assertThat(fetched("AUTHORIZATION_DATA_")).contains("\"MaxCapturesProcessed\"");
    assertThat(fetched("ORDER_REFERENCE_DATA_")).contains("\"" + order + "\"");
  }

  @Test
  void theSandboxSettlementHasItsPrefaceAndSumsToNothing() {
    List<String> lines = fetched("SANDBOX_SETTLEMENT_DATA_").lines().toList();
    assertThat(lines.getFirst()).isEqualTo("\uFEFF\"Amazon Payments Advanced\",");
    assertThat(lines.get(1)).isEqualTo("\"Settlement Report\",");
    assertThat(lines.get(2)).isEqualTo("\"SellerId\",\"" + Shop.SELLER + "\"");
    assertThat(lines.get(5)).startsWith("\"TransactionPostedDate\"").endsWith(",");
    assertThat(lines.subList(6, lines.size()))
        .satisfiesExactly(
            row -> assertThat(row).contains("\"Capture\"").endsWith("\"20.00\""),
            row -> assertThat(row).contains("\"Refund\"").endsWith("\"-5.00\""),
            row -> assertThat(row).contains("\"Transfer\"").endsWith("\"-15.00\""));
  }

  @Test
  void aPeriodWithoutDataHasNoReport() {
    Reply requested =
        office.call(
            "RequestReport",
            "ReportType",
            PREFIX + "REFUND_DATA_",
            "StartDate",
            "2020-01-01T00:00:00Z",
            "EndDate",
            "2020-02-01T00:00:00Z");
    shop.pass(Duration.ofMinutes(1));
    Reply listed =
        office.call(
            "GetReportRequestList", "ReportRequestIdList.Id.1", requested.text("ReportRequestId"));
    assertThat(listed.text("ReportProcessingStatus")).isEqualTo("_DONE_NO_DATA_");
    assertThat(listed.texts("GeneratedReportId")).isEmpty();
  }

  @Test
  void whatCannotBeRequestedIsRefused() {
    assertThat(office.call("RequestReport", "ReportType", PREFIX + "SETTLEMENT_DATA_").code())
        .isEqualTo("InvalidReportType");
    assertThat(office.call("RequestReport", "ReportType", "_OTHER_").code())
        .isEqualTo("InvalidReportType");
    assertThat(office.call("GetReport", "ReportId", "1").code()).isEqualTo("InvalidReportId");
  }

  @Test
  void aLiveAccountGetsAReportOfEachKindForEachDayWithChanges() {
    shop.client.live();
    String live =
        shop.control()
            .createOrder(
                new Account(Shop.SELLER, Environment.LIVE), Amount.of("20", "EUR"), "order-9");
    shop.client.call("ConfirmOrderReference", "AmazonOrderReferenceId", live);
    assertThat(automatic("ORDER_REFERENCE_DATA_")).as("the day is not over").isEmpty();
    shop.pass(Duration.ofDays(1));
    List<String> first = automatic("ORDER_REFERENCE_DATA_");
    assertThat(first).hasSize(1);
    assertThat(office.call("GetReport", "ReportId", first.getFirst()).body())
        .contains("\"" + live + "\"")
        .contains("\"2026-03-01T13:00:3");
    assertThat(automatic("CAPTURE_DATA_")).as("nothing was captured").isEmpty();
    shop.authorize(live, "live-a", "20", "TransactionTimeout", "0", "CaptureNow", "true");
    shop.pass(Duration.ofDays(1));
    assertThat(automatic("CAPTURE_DATA_")).hasSize(1);
    assertThat(automatic("AUTHORIZATION_DATA_")).hasSize(1);
    assertThat(automatic("ORDER_REFERENCE_DATA_")).as("nothing changed that day").hasSize(1);
    assertThat(automatic("SETTLEMENT_DATA_")).isEmpty();
    shop.pass(Duration.ofDays(13));
    assertThat(automatic("SETTLEMENT_DATA_")).hasSize(1);
  }

  private List<String> automatic(String type) {
    return office.call("GetReportList", "ReportTypeList.Type.1", PREFIX + type).texts("ReportId");
  }

  @Test
  void listsComeInPagesOfMaxCount() {
    for (int i = 0; i < 3; i++) {
      fetched("REFUND_DATA_");
    }
    Reply page = office.call("GetReportList", "MaxCount", "2");
    assertThat(page.text("HasNext")).isEqualTo("true");
    List<String> ids = new ArrayList<>(page.texts("ReportId"));
    assertThat(ids).hasSize(2);
    Reply last = office.call("GetReportListByNextToken", "NextToken", page.text("NextToken"));
    assertThat(last.text("HasNext")).isEqualTo("false");
    assertThat(last.texts("NextToken")).isEmpty();
    ids.addAll(last.texts("ReportId"));
    assertThat(ids).doesNotHaveDuplicates().hasSize(3);
    Reply requests = office.call("GetReportRequestList", "MaxCount", "1");
    assertThat(
            office
                .call("GetReportRequestListByNextToken", "NextToken", requests.text("NextToken"))
                .text("HasNext"))
        .isEqualTo("true");
  }
}
