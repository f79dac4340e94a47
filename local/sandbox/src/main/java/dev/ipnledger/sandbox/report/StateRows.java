package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The transaction reports: a row for every state that an object of the kind entered in the period,
 * newest first. The columns of authorizations and order references were never seen; they are made
 * after those of captures [U].
 */
final class StateRows {
  private static final List<String> STATUS =
      List.of("LastUpdateTimestamp", "ReasonCode", "CreationTimestamp");

  private final World world;

  StateRows(World world) {
    this.world = requireNonNull(world, "world is null");
  }

  private record Row(Instant at, String line) {}

  /** The whole file; empty when the period has no row. */
  Optional<String> print(ReportType type, Account account, Instant start, Instant end) {
    List<Row> rows = new ArrayList<>();
    for (PaymentObject<?> object : world.objects()) {
      if (object.account().equals(account) && isOf(type, object)) {
        for (Status<?> status : object.lifecycle().path()) {
          if (!status.lastUpdate().isBefore(start) && status.lastUpdate().isBefore(end)) {
            rows.add(new Row(status.lastUpdate(), FlatFile.line(fields(object, status))));
          }
        }
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder file = new StringBuilder(FlatFile.line(header(type)));
    rows.reversed().stream()
        .sorted(Comparator.comparing(Row::at).reversed())
        .forEach(row -> file.append(row.line()));
    return Optional.of(file.toString());
  }

  private static boolean isOf(ReportType type, PaymentObject<?> object) {
    return switch (object) {
      case OrderReference order -> type == ReportType.ORDER_REFERENCE_DATA;
      case Authorization authorization -> type == ReportType.AUTHORIZATION_DATA;
      case Capture capture -> type == ReportType.CAPTURE_DATA;
      case Refund refund -> type == ReportType.REFUND_DATA;
      default -> false;
    };
  }

  private static List<String> header(ReportType type) {
    return switch (type) {
      case ORDER_REFERENCE_DATA ->
          with(
              List.of(
                  "AmazonOrderReferenceId",
                  "SellerOrderId",
                  "StoreName",
                  "OrderAmount",
                  "CurrencyCode",
                  "SellerNote",
                  "OrderReferenceStatus"),
              STATUS);
      case AUTHORIZATION_DATA ->
          with(
              List.of(
                  "AmazonAuthorizationId",
                  "AuthorizationReferenceId",
                  "AmazonOrderReferenceId",
                  "AuthorizationAmount",
                  "CurrencyCode",
                  "SellerAuthorizationNote",
                  "AuthorizationStatus"),
              STATUS);
      case CAPTURE_DATA ->
          with(
              with(
                  List.of(
                      "AmazonCaptureId",
                      "CaptureReferenceId",
                      "AmazonAuthorizationId",
                      "AmazonOrderReferenceId",
                      "CaptureAmount",
                      "CurrencyCode",
                      "SellerCaptureNote",
                      "CaptureStatus"),
                  STATUS),
              BuyerColumns.NAMES);
      case REFUND_DATA ->
          with(
              List.of(
                  "AmazonRefundId",
                  "RefundReferenceId",
                  "AmazonCaptureId",
                  "AmazonOrderReferenceId",
                  "RefundAmount",
                  "CurrencyCode",
                  "SellerRefundNote",
                  "RefundType",
                  "RefundStatus"),
              STATUS);
      case SETTLEMENT_DATA, SANDBOX_SETTLEMENT_DATA ->
          throw new IllegalArgumentException("a settlement has no states");
    };
  }

  private static List<String> fields(PaymentObject<?> object, Status<?> status) {
    List<String> own =
        switch (object) {
          case OrderReference order ->
              List.of(
                  order.id(),
                  FlatFile.text(order.attributes().sellerOrderId()),
                  FlatFile.text(order.attributes().storeName()),
                  order.total().map(total -> total.asDecimal()).orElse(""),
                  order.total().map(total -> total.currency()).orElse(""),
                  FlatFile.text(order.attributes().sellerNote()));
          case Authorization authorization ->
              List.of(
                  authorization.id(),
                  authorization.request().referenceId(),
                  authorization.order().id(),
                  authorization.amount().asDecimal(),
                  authorization.amount().currency(),
                  FlatFile.text(authorization.request().note()));
          case Capture capture ->
              List.of(
                  capture.id(),
                  capture.request().referenceId(),
                  capture.authorization().id(),
                  capture.order().id(),
                  capture.amount().asDecimal(),
                  capture.amount().currency(),
                  FlatFile.text(capture.request().note()));
          case Refund refund ->
              List.of(
                  refund.id(),
                  refund.request().referenceId(),
                  refund.capture().id(),
                  refund.order().id(),
                  refund.amount().asDecimal(),
                  refund.amount().currency(),
                  FlatFile.text(refund.request().note()),
                  refund.type().wireName());
          default -> List.<String>of();
        };
    Reason reason = status.reason();
    List<String> state =
        List.of(
            status.state().wireName(),
            FlatFile.time(status.lastUpdate()),
            reason == null ? "" : reason.code(),
            FlatFile.time(object.created()));
    List<String> all = with(own, state);
    return object instanceof Capture ? with(all, BuyerColumns.VALUES) : all;
  }

  private static List<String> with(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
