package dev.ipnledger.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionReportTest {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.LIVE);
  private static final Instant REPORTED = Instant.parse("2015-10-03T00:00:00Z");
  private static final String REFUNDS =
      """
      "AmazonRefundId","RefundReferenceId","AmazonCaptureId","AmazonOrderReferenceId",\
      "RefundAmount","CurrencyCode","SellerRefundNote","RefundType","RefundStatus",\
      "LastUpdateTimestamp","ReasonCode","CreationTimestamp"
      "P01-0000001-0000002-R000003","ref, \"\"1\"\"\","P01-0000001-0000002-C000004",\
      "P01-0000001-0000002","10.00","USD","","SellerInitiated","Completed",\
      "2015-10-01T07:06:47 -0700","","2015-10-01T07:00:00 -0700"
      "P01-0000001-0000002-R000003","ref, \"\"1\"\"\","P01-0000001-0000002-C000004",\
      "P01-0000001-0000002","10.00","USD","a\nnote","SellerInitiated","Pending",\
      "2015-10-01T07:00:00 -0700","None","2015-10-01T07:00:00 -0700"
      """;

  private final List<ReportRow> rows = new ArrayList<>();

  @Test
  void aRefundsRowIsAStateOfTheRefundAndTellsItsCapture() throws ReportRefusedException {
    assertThat(read(REFUNDS)).isEqualTo(ObjectKind.REFUND);

    ReportRow.Stated stated = stated(0);
    assertThat(stated.statement().object().toString())
        .isEqualTo("A1SELLER/live/P01-0000001-0000002-R000003");
    assertThat(stated.statement().facts())
        .isEqualTo(
            Map.of(
                Fact.REFUND_REFERENCE_ID, new Text("ref, \"1\""),
                Fact.REFUND_AMOUNT, new Money("USD", 1_000),
                Fact.REFUND_TYPE, new Text("SellerInitiated"),
                Fact.CREATED_AT, Moment.parse("2015-10-01T14:00:00Z")));
    assertThat(stated.statement().status())
        .isEqualTo(new Status("Completed", null, null, Moment.parse("2015-10-01T14:06:47Z")));
    assertThat(stated.statement().problems()).isEmpty();
    assertThat(stated.asOf()).isEqualTo(Instant.parse("2015-10-01T14:06:47Z"));
    assertThat(stated.parent().orElseThrow().object().kind()).isEqualTo(ObjectKind.CAPTURE);
    assertThat(stated.parent().orElseThrow().ids()).containsExactly("P01-0000001-0000002-R000003");

    assertThat(stated(1).statement().status().state()).isEqualTo("Pending");
    assertThat(stated(1).statement().status().reasonCode()).isNull();
    assertThat(rows).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void separatorsLineEndsMarksAndOrderOfColumnsMakeNoDifference(String separator)
      throws ReportRefusedException {
    read(
        "\uFEFF"
            + String.join(
                separator,
                "CaptureStatus",
                "New",
                "CurrencyCode",
                "AmazonCaptureId",
                "CaptureAmount")
            + "\r\n"
            + String.join(
                separator, "completed", "kept", "JPY", "P01-0000001-0000002-C000004", "500")
            + "\r\n");

    assertThat(stated(0).statement().facts())
        .isEqualTo(Map.of(Fact.CAPTURE_AMOUNT, new Money("JPY", 500)));
    assertThat(stated(0).statement().status().state()).isEqualTo("Completed");
    assertThat(stated(0).row().value("New")).contains("kept");
    assertThat(stated(0).asOf()).isEqualTo(REPORTED);
    assertThat(stated(0).parent()).isEmpty();
  }

  @Test
  void nothingAboutTheBuyerIsKept() throws ReportRefusedException {
    read(
        """
        AmazonCaptureId,CaptureStatus,BuyerName,BuyerEmailAddress,BillingAddressLine1,\
        BillingAddressCity,BillingAddressPostalCode,Buyer Phone,ShippingAddressLine1
        P01-0000001-0000002-C000004,Completed,SECRET,SECRET,SECRET,SECRET,SECRET,SECRET,SECRET
        """);

    assertThat(rows.toString()).doesNotContain("SECRET").contains("Completed");
  }

  @Test
  void aRowIsKeptAsOneLineForEachColumnWhateverTheirOrder() {
    assertThat(new FlatRow(2, Map.of("B", "2\nC: 3\\n", "A", "1")).text())
        .isEqualTo("A: 1\nB: 2\\nC: 3\\\\n\n");
  }

  @ParameterizedTest
  @CsvSource({
    "AmazonAuthorizationId, P01-0000001-0000002-A000004, AuthorizationStatus, AUTHORIZATION",
    "AmazonOrderReferenceId, P01-0000001-0000002, OrderReferenceStatus, ORDER_REFERENCE",
    "AmazonBillingAgreementId, B01-0000001-0000002, BillingAgreementStatus, BILLING_AGREEMENT"
  })
  void kindsWhoseFilesNobodySawAreReadByTheNamesOfTheApi(
      String idColumn, String id, String status, ObjectKind kind) throws ReportRefusedException {
    assertThat(read(idColumn + "," + status + ",X\n" + id + ",Open,1\n")).isEqualTo(kind);
    assertThat(stated(0).statement().object().kind()).isEqualTo(kind);
    assertThat(stated(0).statement().status().state()).isEqualTo("Open");
  }

  @Test
  void whatCannotBeReadIsAProblemAndNeverAWrongAmount() throws ReportRefusedException {
    read(
        """
        AmazonRefundId,RefundAmount,CurrencyCode,LastUpdateTimestamp,RefundStatus
        P01-0000001-0000002-R000003,"1,000.00",USD,yesterday,Vanished
        P01-0000001-0000002-R000003,-1.00,USD
        """);

    assertThat(stated(0).statement().facts()).isEmpty();
    assertThat(stated(0).statement().problems()).hasSize(3);
    assertThat(stated(0).statement().status().state()).isEqualTo("Vanished");
    assertThat(stated(1).statement().status()).isNull();
    assertThat(stated(1).statement().facts()).isEmpty();
  }

  @Test
  void rowsOfNoObjectOrOfTheOtherEnvironmentAreSetAside() throws ReportRefusedException {
    read("AmazonRefundId,RefundStatus\n?,Completed\nS01-0000001-0000002-R000003,Completed\n");

    assertThat(rows)
        .extracting(it -> ((ReportRow.Unusable) it).sentence())
        .containsExactly(
            "AmazonRefundId is missing or no id of Amazon's",
            "S01-0000001-0000002-R000003 is of sandbox, the account of live");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n1,2\n", "<html>", "\"unclosed"})
  void anotherFileIsRefused(String file) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(ReportRefusedException.class);
    assertThat(rows).isEmpty();
  }

  @Test
  void aFileThatBreaksOffSaysSoAfterItsGoodRows() {
    assertThatThrownBy(
            () ->
                read(
                    "AmazonRefundId,RefundStatus\nP01-0000001-0000002-R000003,Completed\n"
                        + "\"P01-0000001-0000002-R000003,Comp"))
        .isInstanceOf(ReportRefusedException.class)
        .hasMessageStartingWith("The report breaks off");
    assertThat(rows).hasSize(1);
  }

  private ObjectKind read(String file) throws ReportRefusedException {
    return TransactionReport.read(
        new ByteArrayInputStream(file.getBytes(UTF_8)), ACCOUNT, REPORTED, rows::add);
  }

  private ReportRow.Stated stated(int index) {
    return (ReportRow.Stated) rows.get(index);
  }
}
