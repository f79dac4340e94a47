package dev.ipnledger.sandbox.service;

import static dev.ipnledger.sandbox.service.InsideShop.SELLER;
import static dev.ipnledger.sandbox.service.InsideShop.euros;
import static dev.ipnledger.sandbox.service.InsideShop.simulation;

import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.BillingAgreementState;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.ProviderCreditReversalState;
import dev.ipnledger.sandbox.model.ProviderCreditState;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.sandbox.model.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings a fresh object into a state that no call of its seller ended. */
final class ObjectInState {
  private static final String AT_ONCE = "TransactionTimeout";
  private static final Duration PENDING = Duration.ofSeconds(30);

  private final InsideShop shop;

  ObjectInState(InsideShop shop) {
    this.shop = shop;
  }

  /** The states of the objects that an id parameter names; empty when it names no payment. */
  static Optional<List<? extends State<?>>> kind(String idName) {
    return switch (idName) {
      case "AmazonOrderReferenceId" -> Optional.of(List.of(OrderReferenceState.values()));
      case "AmazonAuthorizationId" -> Optional.of(List.of(AuthorizationState.values()));
      case "AmazonCaptureId" -> Optional.of(List.of(CaptureState.values()));
      case "AmazonRefundId" -> Optional.of(List.of(RefundState.values()));
      case "AmazonBillingAgreementId", "Id" -> Optional.of(List.of(BillingAgreementState.values()));
      case "AmazonProviderCreditId" -> Optional.of(List.of(ProviderCreditState.values()));
      case "AmazonProviderCreditReversalId" ->
          Optional.of(List.of(ProviderCreditReversalState.values()));
      default -> Optional.empty();
    };
  }

  /** The id of an object in a state. */
  String of(String idName, String state) {
    return switch (idName) {
      case "AmazonOrderReferenceId" -> order(state);
      case "AmazonAuthorizationId" -> authorization(state);
      case "AmazonCaptureId" -> capture(state);
      case "AmazonRefundId" -> refund(state);
      case "AmazonBillingAgreementId", "Id" -> agreement(state);
      case "AmazonProviderCreditId" -> credit(state);
      case "AmazonProviderCreditReversalId" -> reversal(state);
      default -> throw new AssertionError(idName);
    };
  }

  private String order(String state) {
    if (state.equals("Draft")) {
      return shop.draft("100");
    }
    String id = shop.openOrder("100");
    switch (state) {
      case "Suspended" ->
          shop.authorize(
              id,
              "declined",
              AT_ONCE,
              "0",
              "SellerAuthorizationNote",
              simulation("Declined", "InvalidPaymentMethod"));
      case "Canceled" ->
          shop.visit((p, at) -> p.amazon().cancels(p.lookup().order(SELLER, id), at));
      case "Closed" -> shop.visit((p, at) -> p.amazon().closes(p.lookup().order(SELLER, id), at));
      default -> {}
    }
    return id;
  }

  private String authorization(String state) {
    String order = shop.openOrder("100");
    return switch (state) {
      case "Pending" -> shop.authorize(order, "a");
      case "Declined" ->
          shop.authorize(
              order,
              "a",
              AT_ONCE,
              "0",
              "SellerAuthorizationNote",
              simulation("Declined", "TransactionTimedOut"));
      case "Closed" -> shop.authorize(order, "a", AT_ONCE, "0", "CaptureNow", "true");
      default -> shop.authorize(order, "a", AT_ONCE, "0");
    };
  }

  private String capture(String state) {
    String authorization = authorization("Open");
    return switch (state) {
      case "Pending" ->
          shop.capture(authorization, "c", "SellerCaptureNote", simulation("Pending", null));
      case "Declined" ->
          shop.capture(
              authorization, "c", "SellerCaptureNote", simulation("Declined", "AmazonRejected"));
      case "Closed" -> {
        String id = shop.capture(authorization, "c");
        shop.visit((p, at) -> p.amazon().closes(p.lookup().capture(SELLER, id), at));
        yield id;
      }
      default -> shop.capture(authorization, "c");
    };
  }

  private String refund(String state) {
    String note = state.equals("Declined") ? simulation("Declined", "AmazonRejected") : "no";
    String id =
        shop.ok(
            "AmazonRefundId",
            "Refund",
            euros(
                "RefundAmount",
                "1",
                "AmazonCaptureId",
                capture("Completed"),
                "RefundReferenceId",
                "r",
                "SellerRefundNote",
                note));
    if (!state.equals("Pending")) {
      shop.pass(PENDING);
    }
    return id;
  }

  private String agreement(String state) {
    if (state.equals("Draft")) {
      return shop.draftAgreement();
    }
    String id = shop.openAgreement();
    switch (state) {
      case "Suspended" ->
          shop.ok(
              "AmazonAuthorizationId",
              "AuthorizeOnBillingAgreement",
              euros(
                  "AuthorizationAmount",
                  "1",
                  "AmazonBillingAgreementId",
                  id,
                  "AuthorizationReferenceId",
                  "declined",
                  AT_ONCE,
                  "0",
                  "SellerAuthorizationNote",
                  simulation("Declined", "InvalidPaymentMethod")));
      case "Canceled" ->
          shop.visit((p, at) -> p.amazon().cancels(p.lookup().agreement(SELLER, id), at));
      case "Closed" ->
          shop.visit(
              (p, at) ->
                  p.amazon().closes(p.lookup().agreement(SELLER, id), Reason.AMAZON_CLOSED, at));
      default -> {}
    }
    return id;
  }

  private String creditedCapture() {
    return shop.capture(
        authorization("Open"),
        "c",
        "ProviderCreditList.member.1.ProviderId",
        "PROVIDER1",
        "ProviderCreditList.member.1.CreditAmount.Amount",
        "5",
        "ProviderCreditList.member.1.CreditAmount.CurrencyCode",
        "EUR");
  }

  private String credit(String state) {
    String id =
        shop.ok("ProviderCreditId", "GetCaptureDetails", "AmazonCaptureId", creditedCapture());
    if (state.equals("Closed")) {
      reverse(id, "5");
      shop.pass(PENDING);
    }
    return id;
  }

  private String reversal(String state) {
    if (!state.equals("Declined")) {
      String id = reverse(credit("Completed"), "1");
      if (state.equals("Completed")) {
        shop.pass(PENDING);
      }
      return id;
    }
    String id =
        shop.ok(
            "ProviderCreditReversalId",
            "Refund",
            euros(
                "RefundAmount",
                "5",
                "AmazonCaptureId",
                creditedCapture(),
                "RefundReferenceId",
                "r",
                "SellerRefundNote",
                simulation("Declined", "AmazonRejected"),
                "ProviderCreditReversalList.member.1.ProviderId",
                "PROVIDER1",
                "ProviderCreditReversalList.member.1.CreditReversalAmount.Amount",
                "1",
                "ProviderCreditReversalList.member.1.CreditReversalAmount.CurrencyCode",
                "EUR"));
    shop.pass(PENDING);
    return id;
  }

  private String reverse(String credit, String amount) {
    return shop.ok(
        "AmazonProviderCreditReversalId",
        "ReverseProviderCredit",
        euros(
            "CreditReversalAmount",
            amount,
            "AmazonProviderCreditId",
            credit,
            "CreditReversalReferenceId",
            "q-" + amount));
  }
}
