package dev.ipnledger.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.value.Money;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTest {
  private static final String HEAD =
      """
      \uFEFF"Amazon Payments Advanced",
      "Settlement Report",
      "SellerId","A1SELLER"
      "SettlementStartDate","2015-10-01T07:06:47 -0700"
      "SettlementEndDate","2015-10-15T07:06:47 -0700"
      "TransactionPostedDate","SettlementId","AmazonTransactionId","SellerReferenceId",\
      "TransactionType","AmazonOrderReferenceId","SellerOrderId","StoreName","CurrencyCode",\
      "TransactionDescription","TransactionAmount","TransactionPercentageFee",\
      "TransactionFixedFee","TotalTransactionFee","NetTransactionAmount",
      """;
  private static final String CAPTURE =
      row(
          "7000000001",
          "P01-0000001-0000002-C000003",
          "Capture",
          "P01-0000001-0000002",
          "USD",
          "10.00",
          "-0.29",
          "-0.30",
          "-0.59",
          "9.41");

  private final List<SettlementRow> rows = new ArrayList<>();

  @Test
  void prefaceAndRowsAreRead() throws ReportRefusedException {
    String transfer = row("7000000001", "", "Transfer", "", "USD", "-9.41", "0", "0", "0", "-9.41");

    assertThat(read(HEAD + CAPTURE + transfer))
        .isEqualTo(
            new Settlement(
                Optional.of("A1SELLER"),
                Optional.of("2015-10-01T07:06:47 -0700"),
                Optional.of("2015-10-15T07:06:47 -0700"),
                2));
    assertThat(rows).flatExtracting(SettlementRow::findings).isEmpty();
    SettlementRow capture = rows.getFirst();
    assertThat(capture.transactionType()).isEqualTo("Capture");
    assertThat(capture.transactionId().orElseThrow()).hasToString("P01-0000001-0000002-C000003");
    assertThat(capture.amount()).contains(new Money("USD", 1_000));
    assertThat(capture.totalFee()).contains(new Money("USD", -59));
    assertThat(capture.netAmount()).contains(new Money("USD", 941));
    assertThat(capture.postedAt().orElseThrow()).hasToString("2015-10-02T14:06:47Z");
    assertThat(rows.getLast().netAmount()).contains(new Money("USD", -941));
    assertThat(rows.getLast().transactionId()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7000000001, P01-0000001-0000002, USD, -0.58, 9.42, TotalTransactionFee is not the sum of both fees",
    "7000000001, P01-0000001-0000002, USD, -0.59, 9.40, NetTransactionAmount is not amount and fee together",
    "7000000002, P01-0000001-0000002, USD, -0.59, 9.41, SettlementId is not the same as in the rows before",
    "7000000001, P01-0000001-0000002, EUR, -0.59, 9.41, CurrencyCode is not the same as in the rows before",
    "7000000001, P01-0000009-0000009, USD, -0.59, 9.41, AmazonTransactionId is of another order than AmazonOrderReferenceId",
    "7000000001, ?, USD, -0.59, 9.41, AmazonOrderReferenceId is no id of Amazon's",
    "7000000001, P01-0000001-0000002, USD, '-0,59', 9.41, 'TotalTransactionFee ''0,59'' is not a plain or exponent decimal number'"
  })
  void whatDoesNotAddUpIsAFindingAndNeverARefusal(
      String settlement, String order, String currency, String fee, String net, String finding)
      throws ReportRefusedException {
    read(
        HEAD
            + CAPTURE
            + row(
                settlement,
                "P01-0000001-0000002-C000004",
                "Capture",
                order,
                currency,
                "10.00",
                "-0.29",
                "-0.30",
                fee,
                net));

    assertThat(rows.getFirst().findings()).isEmpty();
    assertThat(rows.getLast().findings()).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"Settlement Report\",\n", "AmazonRefundId,RefundStatus\nx,y\n"})
  void anotherFileIsRefused(String file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ReportRefusedException.class)
        .hasMessage("The report has no header with TransactionPostedDate");
  }

  private Settlement read(String file) throws ReportRefusedException {
    return Settlement.read(new ByteArrayInputStream(file.getBytes(UTF_8)), rows::add);
  }

  private static String row(
      String settlement,
      String id,
      String type,
      String order,
      String currency,
      String amount,
      String percentage,
      String fixed,
      String fee,
      String net) {
    return "\""
        + String.join(
            "\",\"",
            "2015-10-02T07:06:47 -0700",
            settlement,
            id,
            "ref",
            type,
            order,
            "",
            "",
            currency,
            "",
            amount,
            percentage,
            fixed,
            fee,
            net)
        + "\"\n";
  }
}
