package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.Conversion;
import dev.ipnledger.sandbox.model.Fees;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.sandbox.model.State;
import dev.ipnledger.sandbox.model.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settlement report: every capture and refund that was completed in the period, then the
 * pay-out of what remains, all in the currency in which the seller is paid. Fees are those agreed
 * with the seller. That a refund's amount is negative and brings the share of the fee back, and
 * that the file sums to nothing, is not confirmed [U].
 */
final class SettlementFile {
  private static final String BOM = "\uFEFF";
  private static final List<String> COLUMNS =
      List.of(
          "TransactionPostedDate",
          "SettlementId",
          "AmazonTransactionId",
          "SellerReferenceId",
          "TransactionType",
          "AmazonOrderReferenceId",
          "SellerOrderId",
          "StoreName",
          "CurrencyCode",
          "TransactionDescription",
          "TransactionAmount",
          "TransactionPercentageFee",
          "TransactionFixedFee",
          "TotalTransactionFee",
          "NetTransactionAmount");

  private final World world;

  SettlementFile(World world) {
    this.world = requireNonNull(world, "world is null");
  }

  private record Movement(
      Instant at,
      String id,
      String reference,
      String type,
      Optional<OrderReference> order,
      String currency,
      BigDecimal amount,
      BigDecimal percentageFee,
      BigDecimal fixedFee) {
    BigDecimal fee() {
      return percentageFee.add(fixedFee);
    }

    BigDecimal net() {
      return amount.add(fee());
    }
  }

  /**
   * The whole file; empty when the period has no movement.
   *
   * @param settlementId digits, the same in each row
   */
  Optional<String> print(Account account, Instant start, Instant end, String settlementId) {
    List<Movement> movements = new ArrayList<>();
    for (PaymentObject<?> object : world.objects()) {
      if (object.account().equals(account)) {
        movement(object)
            .filter(found -> !found.at().isBefore(start) && found.at().isBefore(end))
            .ifPresent(movements::add);
      }
    }
    if (movements.isEmpty()) {
      return Optional.empty();
    }
    movements.addAll(payOuts(movements, end));
    StringBuilder file = new StringBuilder(BOM);
    file.append("\"Amazon Payments Advanced\",\n\"Settlement Report\",\n");
    file.append(FlatFile.line(List.of("SellerId", account.sellerId())));
    file.append(FlatFile.line(List.of("SettlementStartDate", FlatFile.time(start))));
    file.append(FlatFile.line(List.of("SettlementEndDate", FlatFile.time(end))));
    // The header ends with a comma, the rows do not.
    file.append(FlatFile.line(COLUMNS).replace("\n", ",\n"));
    movements.forEach(movement -> file.append(row(movement, settlementId)));
    return Optional.of(file.toString());
  }

  private static Optional<Movement> movement(PaymentObject<?> object) {
    return switch (object) {
      case Capture capture -> entered(capture, CaptureState.COMPLETED).map(at -> sold(capture, at));
      case Refund refund -> entered(refund, RefundState.COMPLETED).map(at -> gaveBack(refund, at));
      default -> Optional.empty();
    };
  }

  private static Movement sold(Capture capture, Instant at) {
    Amount paid = capture.conversion().map(Conversion::converted).orElse(capture.amount());
    Fees fees = capture.order().terms().fees();
    return new Movement(
        at,
        capture.id(),
        capture.request().referenceId(),
        "Capture",
        Optional.of(capture.order()),
        paid.currency(),
        paid.value(),
        fees.share(paid).value().negate(),
        fees.fixed(paid.currency()).value().negate());
  }

  private static Movement gaveBack(Refund refund, Instant at) {
    Amount paid = refund.conversion().map(Conversion::converted).orElse(refund.amount());
    return new Movement(
        at,
        refund.id(),
        refund.request().referenceId(),
        "Refund",
        Optional.of(refund.order()),
        paid.currency(),
        paid.value().negate(),
        refund.feeRefunded().value(),
        BigDecimal.ZERO);
  }

  private static <S extends Enum<S> & State<S>> Optional<Instant> entered(
      PaymentObject<S> object, S state) {
    return object.lifecycle().path().stream()
        .filter(status -> status.state() == state)
        .map(status -> status.lastUpdate())
        .findFirst();
  }

  private static List<Movement> payOuts(List<Movement> movements, Instant end) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    movements.forEach(found -> sums.merge(found.currency(), found.net(), BigDecimal::add));
    List<Movement> payOuts = new ArrayList<>();
    sums.forEach(
        (currency, sum) -> {
          if (sum.signum() > 0) {
            payOuts.add(
                new Movement(
                    end,
                    "",
                    "",
                    "Transfer",
                    Optional.empty(),
                    currency,
                    sum.negate(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO));
          }
        });
    return payOuts;
  }

  private static String row(Movement movement, String settlementId) {
    Optional<OrderReference> order = movement.order();
    return FlatFile.line(
        List.of(
            FlatFile.time(movement.at()),
            settlementId,
            movement.id(),
            movement.reference(),
            movement.type(),
            order.map(OrderReference::id).orElse(""),
            order.map(found -> FlatFile.text(found.attributes().sellerOrderId())).orElse(""),
            order.map(found -> FlatFile.text(found.attributes().storeName())).orElse(""),
            movement.currency(),
            "",
            movement.amount().toPlainString(),
            fee(movement.percentageFee()),
            fee(movement.fixedFee()),
            fee(movement.fee()),
            movement.net().toPlainString()));
  }

  /** Zero has no digits, beside others that have [O]. */
  private static String fee(BigDecimal fee) {
    return fee.signum() == 0 ? "0" : fee.toPlainString();
  }
}
