package dev.ipnledger.sandbox.service;

import static dev.ipnledger.sandbox.service.InsideShop.SELLER;
import static dev.ipnledger.sandbox.service.InsideShop.euros;
import static dev.ipnledger.sandbox.service.InsideShop.parameters;
import static dev.ipnledger.sandbox.service.InsideShop.simulation;

import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Terms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One shop's day, in which every operation is called; keeps the answers by name. */
final class GoldenScript implements AutoCloseable {
  private static final String ORDER = "AmazonOrderReferenceId";
  private static final String AGREEMENT = "AmazonBillingAgreementId";
  private static final String SYNCHRONOUS = "TransactionTimeout";

  private final InsideShop shop = new InsideShop();
  private final Map<String, HttpAnswer> answers = new LinkedHashMap<>();

  GoldenScript() {
    register(Terms.in("A1G8446IYHA4MR"));
    purchase();
    otherEndings();
    agreement();
    listings();
    termsOfOthers();
    office();
    refusals();
  }

  /** By operation, with what is special about it behind a dash. */
  Map<String, HttpAnswer> answers() {
    return answers;
  }

  List<String> actions() {
    return shop.parts.services().operations().stream().map(OperationSpec::action).toList();
  }

  private void register(Terms terms) {
    SellerEnvironment settings =
        new SellerEnvironment(Region.EU, "A1G8446IYHA4MR", List.of(), terms);
    shop.parts
        .control()
        .register(
            new Seller(
                Shop.SELLER,
                Shop.ACCESS_KEY,
                Shop.SECRET_KEY,
                null,
                Map.of(Environment.SANDBOX, settings)));
  }

  /** Calls the operation that a name begins with, and keeps the answer. */
  private HttpAnswer keep(String name, String... namesAndValues) {
    HttpAnswer answer = shop.call(SELLER, name.split("-", 2)[0], parameters(namesAndValues));
    answers.put(name, answer);
    return answer;
  }

  private String kept(String element, String name, String... namesAndValues) {
    return XmlReading.texts(keep(name, namesAndValues).body(), element).getFirst();
  }

  private void purchase() {
    String order = shop.visit((p, at) -> p.buyer().signsIn(SELLER, Region.EU, at).id());
    String token = shop.visit((p, at) -> p.tokens().issue(at));
    keep("GetOrderReferenceDetails-signed-in", ORDER, order);
    keep("ConfirmOrderReference-constraints", ORDER, order);
    shop.visit((p, at) -> p.buyer().choosesAddress(p.lookup().order(SELLER, order)));
    shop.visit((p, at) -> p.buyer().choosesAnotherPaymentMethod(p.lookup().order(SELLER, order)));
    keep(
        "SetOrderReferenceDetails",
        euros(
            "OrderReferenceAttributes.OrderTotal",
            "94.50",
            ORDER,
            order,
            "OrderReferenceAttributes.SellerNote",
            "Thank you < & come again",
            "OrderReferenceAttributes.PlatformId",
            "PLATFORM1",
            "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId",
            "5678-23",
            "OrderReferenceAttributes.SellerOrderAttributes.StoreName",
            "Example Shop",
            "OrderReferenceAttributes.SellerOrderAttributes.CustomInformation",
            "none"));
    keep("GetOrderReferenceDetails-draft", ORDER, order);
    keep("GetOrderReferenceDetails-with-token", ORDER, order, "AddressConsentToken", token);
    keep("ConfirmOrderReference", ORDER, order);
    keep(
        "SetOrderAttributes",
        ORDER,
        order,
        "OrderAttributes.RequestPaymentAuthorization",
        "true",
        "OrderAttributes.SellerOrderAttributes.SupplementaryData",
        "{\"a\":1}",
        "OrderAttributes.SellerOrderAttributes.OrderItemCategories.OrderItemCategory.1",
        "Books",
        "OrderAttributes.PaymentServiceProviderAttributes.PaymentServiceProviderId",
        "PSP1",
        "OrderAttributes.PaymentServiceProviderAttributes.PaymentServiceProviderOrderId",
        "psp-order-1");
    String authorization =
        kept(
            "AmazonAuthorizationId",
            "Authorize",
            euros(
                "AuthorizationAmount",
                "50.00",
                ORDER,
                order,
                "AuthorizationReferenceId",
                "auth-1",
                "SellerAuthorizationNote",
                "for the first parcel",
                SYNCHRONOUS,
                "0"));
    keep("GetAuthorizationDetails-open", "AmazonAuthorizationId", authorization);
    String capture =
        kept(
            "AmazonCaptureId",
            "Capture",
            euros(
                "CaptureAmount",
                "50",
                "AmazonAuthorizationId",
                authorization,
                "CaptureReferenceId",
                "capture-1",
                "SellerCaptureNote",
                "first parcel",
                "SoftDescriptor",
                "Shop",
                "ProviderCreditList.member.1.ProviderId",
                "A2K7NDRCTOTPW9",
                "ProviderCreditList.member.1.CreditAmount.Amount",
                "5.00",
                "ProviderCreditList.member.1.CreditAmount.CurrencyCode",
                "EUR"));
    keep("GetAuthorizationDetails", "AmazonAuthorizationId", authorization);
    String refund =
        kept(
            "AmazonRefundId",
            "Refund",
            euros(
                "RefundAmount",
                "10.10",
                "AmazonCaptureId",
                capture,
                "RefundReferenceId",
                "refund-1",
                "SellerRefundNote",
                "broken",
                "SoftDescriptor",
                "Shop",
                "ProviderCreditReversalList.member.1.ProviderId",
                "A2K7NDRCTOTPW9",
                "ProviderCreditReversalList.member.1.CreditReversalAmount.Amount",
                "1.00",
                "ProviderCreditReversalList.member.1.CreditReversalAmount.CurrencyCode",
                "EUR"));
    shop.pass(Duration.ofSeconds(30));
    keep("GetRefundDetails", "AmazonRefundId", refund);
    String credit = kept("ProviderCreditId", "GetCaptureDetails", "AmazonCaptureId", capture);
    String reversal =
        kept(
            "AmazonProviderCreditReversalId",
            "ReverseProviderCredit",
            euros(
                "CreditReversalAmount",
                "2",
                "AmazonProviderCreditId",
                credit,
                "CreditReversalReferenceId",
                "reversal-1",
                "CreditReversalNote",
                "too much"));
    shop.pass(Duration.ofSeconds(30));
    keep("GetProviderCreditDetails", "AmazonProviderCreditId", credit);
    keep("GetProviderCreditReversalDetails", "AmazonProviderCreditReversalId", reversal);
    keep("CloseOrderReference", ORDER, order, "ClosureReason", "all parcels sent");
    keep("GetOrderReferenceDetails", ORDER, order);
  }

  private void otherEndings() {
    String order = shop.openOrder("20");
    keep(
        "Authorize-captured-at-once",
        euros(
            "AuthorizationAmount",
            "20",
            ORDER,
            order,
            "AuthorizationReferenceId",
            "now-1",
            SYNCHRONOUS,
            "0",
            "CaptureNow",
            "true",
            "SoftDescriptor",
            "Shop"));
    String declined = shop.openOrder("20");
    keep(
        "Authorize-declined",
        euros(
            "AuthorizationAmount",
            "20",
            ORDER,
            declined,
            "AuthorizationReferenceId",
            "declined-1",
            SYNCHRONOUS,
            "0",
            "SellerAuthorizationNote",
            simulation("Declined", "InvalidPaymentMethod")));
    keep("GetOrderReferenceDetails-suspended", ORDER, declined);
    keep("CancelOrderReference", ORDER, declined, "CancelationReason", "no");
    String authorization = shop.authorize(shop.openOrder("20"), "pending-1");
    shop.pass(Duration.ofSeconds(30));
    keep("CloseAuthorization", "AmazonAuthorizationId", authorization, "ClosureReason", "no");
  }

  private void agreement() {
    String agreement = shop.draftAgreement();
    keep(
        "SetBillingAgreementDetails",
        AGREEMENT,
        agreement,
        "BillingAgreementAttributes.SellerNote",
        "monthly",
        "BillingAgreementAttributes.SellerBillingAgreementAttributes.SellerBillingAgreementId",
        "ba-1",
        "BillingAgreementAttributes.SellerBillingAgreementAttributes.StoreName",
        "Example Shop");
    keep("ConfirmBillingAgreement", AGREEMENT, agreement);
    keep("ValidateBillingAgreement", AGREEMENT, agreement);
    keep("GetBillingAgreementDetails", AGREEMENT, agreement);
    keep(
        "CreateOrderReferenceForId",
        euros(
            "OrderReferenceAttributes.OrderTotal",
            "12",
            "Id",
            agreement,
            "IdType",
            "BillingAgreement",
            "ConfirmNow",
            "true",
            "InheritShippingAddress",
            "true"));
    keep(
        "AuthorizeOnBillingAgreement",
        euros(
            "AuthorizationAmount",
            "9.99",
            AGREEMENT,
            agreement,
            "AuthorizationReferenceId",
            "month-1",
            SYNCHRONOUS,
            "0",
            "SellerOrderAttributes.SellerOrderId",
            "sub-1"));
    keep("CloseBillingAgreement", AGREEMENT, agreement, "ClosureReason", "the end");
    keep("GetBillingAgreementDetails-closed", AGREEMENT, agreement);
  }

  private void listings() {
    for (int i = 0; i < 3; i++) {
      shop.openOrder("7");
    }
    String next =
        kept(
            "NextPageToken",
            "ListOrderReference",
            "QueryId",
            "order-1",
            "QueryIdType",
            "SellerOrderId",
            "PageSize",
            "2",
            "SortOrder",
            "Descending",
            "OrderReferenceStatusListFilter.OrderReferenceStatus.1",
            "Open");
    String last = kept("NextPageToken", "ListOrderReferenceByNextToken", "NextPageToken", next);
    while (!last.isEmpty()) {
      HttpAnswer page = keep("ListOrderReferenceByNextToken-last", "NextPageToken", last);
      List<String> more = XmlReading.texts(page.body(), "NextPageToken");
      last = more.isEmpty() ? "" : more.getFirst();
    }
    keep("GetServiceStatus");
    keep("GetMerchantAccountStatus");
  }

  private void termsOfOthers() {
    register(Terms.in("A1G8446IYHA4MR").withVatRegistration().withLedgerCurrency("EUR"));
    String order = shop.visit((p, at) -> p.buyer().signsIn(SELLER, Region.EU, at).id());
    shop.visit((p, at) -> p.buyer().choosesAddress(p.lookup().order(SELLER, order)));
    shop.visit((p, at) -> p.buyer().choosesAnotherPaymentMethod(p.lookup().order(SELLER, order)));
    shop.ok(
        "RequestId",
        "SetOrderReferenceDetails",
        ORDER,
        order,
        "OrderReferenceAttributes.OrderTotal.Amount",
        "19.95",
        "OrderReferenceAttributes.OrderTotal.CurrencyCode",
        "GBP");
    shop.ok("RequestId", "ConfirmOrderReference", ORDER, order);
    String capture =
        kept(
            "member",
            "Authorize-vat-registered",
            ORDER,
            order,
            "AuthorizationAmount.Amount",
            "19.95",
            "AuthorizationAmount.CurrencyCode",
            "GBP",
            "AuthorizationReferenceId",
            "vat-1",
            SYNCHRONOUS,
            "0",
            "CaptureNow",
            "true");
    keep("GetOrderReferenceDetails-vat-registered", ORDER, order);
    keep("GetCaptureDetails-converted", "AmazonCaptureId", capture);
  }

  private void office() {
    String feed = "<Batch/>";
    Map<String, String> parameters =
        parameters(
            "Action",
            "SubmitFeed",
            "FeedType",
            "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_",
            "ContentMD5Value",
            Md5.base64(feed.getBytes(StandardCharsets.UTF_8)));
    String first = "";
    for (int i = 0; i < 3; i++) {
      HttpAnswer submitted = shop.parts.services().submit(SELLER, parameters, feed);
      answers.put("SubmitFeed", submitted);
      first = XmlReading.texts(submitted.body(), "FeedSubmissionId").getFirst();
    }
    keep("CancelFeedSubmissions", "FeedSubmissionIdList.Id.1", first);
    shop.pass(Duration.ofMinutes(2));
    String next = kept("NextToken", "GetFeedSubmissionList", "MaxCount", "1");
    keep("GetFeedSubmissionListByNextToken", "NextToken", next);
    keep("GetFeedSubmissionResult", "FeedSubmissionId", first);
    String type = "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_";
    keep("RequestReport", "ReportType", type);
    keep("RequestReport", "ReportType", type, "EndDate", "2026-03-02T00:00:00Z");
    keep("RequestReport", "ReportType", type);
    shop.pass(Duration.ofMinutes(2));
    next = kept("NextToken", "GetReportRequestList", "MaxCount", "1");
    keep("GetReportRequestListByNextToken", "NextToken", next);
    next = kept("NextToken", "GetReportList", "MaxCount", "1");
    keep("GetReportListByNextToken", "NextToken", next);
    keep(
        "GetReport",
        "ReportId",
        shop.ok("ReportId", "GetReportList", "ReportTypeList.Type.1", type));
  }

  private void refusals() {
    keep("GetRefundDetails-unknown", "AmazonRefundId", "S02-0000000-0000000-R000000");
    keep("Authorize-without-amount", ORDER, "S02-0000000-0000000");
    keep("GetReport-unknown", "ReportId", "1");
  }

  @Override
  public void close() {
    shop.close();
  }
}
