package dev.ipnledger.reports;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.value.MalformedValueException;
import dev.ipnledger.domain.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows of one settlement and checks them, each for itself and against those before it. */
final class SettlementRowReader {
  private @Nullable String settlementId;
  private @Nullable String currency;

  SettlementRow read(FlatRow row) {
    List<String> findings = new ArrayList<>();
    String code = row.value("CurrencyCode").orElse("");
    Optional<Money> amount = money(row, "TransactionAmount", code, findings);
    Optional<Money> percentage = money(row, "TransactionPercentageFee", code, findings);
    Optional<Money> fixed = money(row, "TransactionFixedFee", code, findings);
    Optional<Money> fee = money(row, "TotalTransactionFee", code, findings);
    Optional<Money> net = money(row, "NetTransactionAmount", code, findings);
    sum("TotalTransactionFee is not the sum of both fees", percentage, fixed, fee, findings);
    sum("NetTransactionAmount is not amount and fee together", amount, fee, net, findings);
    Optional<AmazonId> transaction = id(row, "AmazonTransactionId", findings);
    Optional<AmazonId> order = id(row, "AmazonOrderReferenceId", findings);
    if (transaction.isPresent()
        && order.isPresent()
        && !transaction.get().root().equals(order.get())) {
      findings.add("AmazonTransactionId is of another order than AmazonOrderReferenceId");
    }
    sameAsBefore(row, findings);
    return new SettlementRow(
        row,
        row.value("TransactionType").orElse(""),
        value(row, "TransactionPostedDate", ReportValues::time, findings),
        transaction,
        order,
        amount,
        fee,
        net,
        findings);
  }

  private void sameAsBefore(FlatRow row, List<String> findings) {
    String id = row.value("SettlementId").orElse(null);
    if (id == null || (settlementId != null && !settlementId.equals(id))) {
      findings.add("SettlementId is not the same as in the rows before");
    }
    settlementId = settlementId == null ? id : settlementId;
    String code = row.value("CurrencyCode").orElse(null);
    if (currency != null && !currency.equals(code)) {
      findings.add("CurrencyCode is not the same as in the rows before");
    }
    currency = currency == null ? code : currency;
  }

  private static Optional<Money> money(
      FlatRow row, String column, String currency, List<String> findings) {
    return value(row, column, text -> ReportValues.signed(text, currency), findings);
  }

  private static Optional<AmazonId> id(FlatRow row, String column, List<String> findings) {
    Optional<String> text = row.value(column);
    Optional<AmazonId> id = text.flatMap(AmazonId::parse);
    if (text.isPresent() && id.isEmpty()) {
      findings.add(column + " is no id of Amazon's");
    }
    return id;
  }

  private static <T> Optional<T> value(
      FlatRow row, String column, Function<String, T> reading, List<String> findings) {
    try {
      return row.value(column).map(reading);
    } catch (MalformedValueException e) {
      findings.add(column + " " + e.getMessage());
      return Optional.empty();
    }
  }

  private static void sum(
      String sentence,
      Optional<Money> one,
      Optional<Money> other,
      Optional<Money> total,
      List<String> findings) {
    boolean wrong =
        one.isPresent()
            && other.isPresent()
            && total.isPresent()
            && !one.get().plus(other.get()).equals(total.get());
    if (wrong) {
      findings.add(sentence);
    }
  }
}
