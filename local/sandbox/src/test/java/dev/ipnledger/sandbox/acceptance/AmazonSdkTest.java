package dev.ipnledger.sandbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazon.pay.Client;
import com.amazon.pay.exceptions.AmazonServiceException;
import com.amazon.pay.impl.PayClient;
import com.amazon.pay.impl.PayConfig;
import com.amazon.pay.request.AuthorizeOnBillingAgreementRequest;
import com.amazon.pay.request.AuthorizeRequest;
import com.amazon.pay.request.CancelOrderReferenceRequest;
import com.amazon.pay.request.CaptureRequest;
import com.amazon.pay.request.ChargeRequest;
import com.amazon.pay.request.CloseAuthorizationRequest;
import com.amazon.pay.request.CloseBillingAgreementRequest;
import com.amazon.pay.request.CloseOrderReferenceRequest;
import com.amazon.pay.request.ConfirmBillingAgreementRequest;
import com.amazon.pay.request.ConfirmOrderReferenceRequest;
import com.amazon.pay.request.CreateOrderReferenceForIdRequest;
import com.amazon.pay.request.GetAuthorizationDetailsRequest;
import com.amazon.pay.request.GetBillingAgreementDetailsRequest;
import com.amazon.pay.request.GetCaptureDetailsRequest;
import com.amazon.pay.request.GetOrderReferenceDetailsRequest;
import com.amazon.pay.request.GetProviderCreditDetailsRequest;
import com.amazon.pay.request.GetProviderCreditReversalDetailsRequest;
import com.amazon.pay.request.GetRefundDetailsRequest;
import com.amazon.pay.request.ListOrderReferenceByNextTokenRequest;
import com.amazon.pay.request.ListOrderReferenceRequest;
import com.amazon.pay.request.RefundRequest;
import com.amazon.pay.request.ReverseProviderCreditRequest;
import com.amazon.pay.request.SetBillingAgreementDetailsRequest;
import com.amazon.pay.request.SetOrderAttributesRequest;
import com.amazon.pay.request.SetOrderReferenceDetailsRequest;
import com.amazon.pay.request.ValidateBillingAgreementRequest;
import com.amazon.pay.response.model.AuthorizationDetails;
import com.amazon.pay.response.model.Price;
import com.amazon.pay.response.model.ProviderCredit;
import com.amazon.pay.types.CurrencyCode;
import com.amazon.pay.types.Region;
import com.amazon.pay.types.User;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amazon's own legacy Java client, as published, works against the sandbox in each operation. */
class AmazonSdkTest {
  private static final Account ACCOUNT = new Account(Shop.SELLER, Environment.SANDBOX);

  private Shop shop;
  private Client client;

  @BeforeEach
  void connect() {
    shop = new Shop();
    client = client(Shop.SECRET_KEY);
  }

  private Client client(String secretKey) {
    String address = shop.sandbox.endpoint().toString();
    return new PayClient(
        new PayConfig()
            .withSellerId(Shop.SELLER)
            .withAccessKey(Shop.ACCESS_KEY)
            .withSecretKey(secretKey)
            .withRegion(Region.DE)
            .withCurrencyCode(CurrencyCode.EUR)
            .withSandboxMode(true)
            .withOverrideServiceURL(address)
            .withOverrideProfileURL(address));
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private String newOrder() {
    return shop.control().createOrder(ACCOUNT, null, null);
  }

  private String newAgreement() {
    return shop.sandbox
        .parts()
        .payments()
        .world()
        .visit(
            at ->
                shop.sandbox
                    .parts()
                    .payments()
                    .buyer()
                    .opensAgreement(ACCOUNT, dev.ipnledger.sandbox.model.Region.EU, "EUR", at)
                    .id());
  }

  private String openOrder() throws AmazonServiceException {
    String id = newOrder();
    client.setOrderReferenceDetails(
        new SetOrderReferenceDetailsRequest(id, "100.00").setSellerOrderId("order-1"));
    client.confirmOrderReference(new ConfirmOrderReferenceRequest(id));
    return id;
  }

  private AuthorizationDetails authorize(String order, String reference, String amount)
      throws AmazonServiceException {
    return client
        .authorize(new AuthorizeRequest(order, reference, amount).setTransactionTimeout("0"))
        .getDetails();
  }

  private static List<ProviderCredit> credit(String amount) {
    return List.of(new ProviderCredit("PROVIDER1", new Price(amount, "EUR")));
  }

  @Test
  void aPurchaseFromDraftToRefund() throws AmazonServiceException {
    String id = newOrder();
    var draft = client.getOrderReferenceDetails(new GetOrderReferenceDetailsRequest(id));
    assertThat(draft.getDetails().getOrderReferenceStatus().getState()).isEqualTo("Draft");
    assertThat(draft.getDetails().getConstraints().getConstraint()).isNotEmpty();
    var set =
        client.setOrderReferenceDetails(
            new SetOrderReferenceDetailsRequest(id, "20.00").setSellerNote("thank you & good bye"));
    assertThat(set.getDetails().getSellerNote()).isEqualTo("thank you & good bye");
    client.confirmOrderReference(new ConfirmOrderReferenceRequest(id));

    AuthorizationDetails authorization = authorize(id, "auth-1", "20.00");
    assertThat(authorization.getAuthorizationStatus().getState()).isEqualTo("Open");
    var capture =
        client
            .capture(
                new CaptureRequest(authorization.getAmazonAuthorizationId(), "capture-1", "20.00")
                    .setSellerCaptureNote("all of it"))
            .getDetails();
    assertThat(capture.getCaptureStatus().getState()).isEqualTo("Completed");
    var refund =
        client
            .refund(new RefundRequest(capture.getAmazonCaptureId(), "refund-1", "5.00"))
            .getDetails();
    assertThat(refund.getRefundStatus().getState()).isEqualTo("Pending");
    shop.pass(Duration.ofSeconds(30));

    assertThat(
            client
                .getAuthorizationDetails(
                    new GetAuthorizationDetailsRequest(authorization.getAmazonAuthorizationId()))
                .getDetails()
                .getCapturedAmount()
                .getAmount())
        .isEqualTo("20.00");
    assertThat(
            client
                .getCaptureDetails(new GetCaptureDetailsRequest(capture.getAmazonCaptureId()))
                .getDetails()
                .getRefundedAmount()
                .getAmount())
        .isEqualTo("5.00");
    assertThat(
            client
                .getRefundDetails(new GetRefundDetailsRequest(refund.getAmazonRefundId()))
                .getDetails()
                .getRefundStatus()
                .getState())
        .isEqualTo("Completed");
    client.closeOrderReference(new CloseOrderReferenceRequest(id).setClosureReason("done"));
    assertThat(shop.orderState(id)).isEqualTo("Closed");
  }

  @Test
  void ordersAreCancelledChangedAndListed() throws AmazonServiceException {
    String first = openOrder();
    String second = openOrder();
    client.setOrderAttributes(
        new SetOrderAttributesRequest(first).setSellerOrderId("order-1").setStoreName("Shop"));
    var page =
        client.listOrderReference(
            new ListOrderReferenceRequest("order-1", "SellerOrderId").setPageSize(1));
    assertThat(page.getOrderReferenceList().getOrderReferences()).hasSize(1);
    var next =
        client.listOrderReferenceByNextToken(
            new ListOrderReferenceByNextTokenRequest(page.getNextPageToken()));
    assertThat(next.getOrderReferences()).hasSize(1);
    assertThat(next.getNextPageToken()).isNull();

    String authorization = authorize(first, "auth-1", "1.00").getAmazonAuthorizationId();
    client.closeAuthorization(new CloseAuthorizationRequest(authorization).setClosureReason("no"));
    client.cancelOrderReference(new CancelOrderReferenceRequest(second).setCancelReason("no"));
    assertThat(shop.orderState(second)).isEqualTo("Canceled");
  }

  @Test
  void recurringPaymentsByBillingAgreement() throws AmazonServiceException {
    String id = newAgreement();
    client.setBillingAgreementDetails(
        new SetBillingAgreementDetailsRequest(id).setSellerBillingAgreementId("club-1"));
    client.confirmBillingAgreement(new ConfirmBillingAgreementRequest(id));
    assertThat(
            client
                .validateBillingAgreement(new ValidateBillingAgreementRequest(id))
                .getResult()
                .getValidationResult()
                .value())
        .isEqualTo("Success");
    var charged =
        client.authorizeOnBillingAgreement(
            new AuthorizeOnBillingAgreementRequest(id, "month-1", "25.00")
                .setTransactionTimeout("0")
                .setCaptureNow(true)
                .setSellerOrderId("club-1-month-1"));
    assertThat(charged.getDetails().getAuthorizationStatus().getReasonCode())
        .isEqualTo("MaxCapturesProcessed");
    assertThat(shop.orderReason(charged.getAmazonOrderReferenceId()))
        .isEqualTo("MaxAuthorizationsProcessed");
    var details =
        client.getBillingAgreementDetails(new GetBillingAgreementDetailsRequest(id)).getDetails();
    assertThat(details.getBillingAgreementLimits().getCurrentRemainingBalance().getAmount())
        .isEqualTo("475.00");
    assertThat(details.getBillingAgreementStatus().getState()).isEqualTo("Open");
    var order =
        client.createOrderReferenceForId(
            new CreateOrderReferenceForIdRequest(
                    id, com.amazon.pay.types.AmazonReferenceIdType.BILLING_AGREEMENT_ID)
                .setOrderTotalAmount("10.00")
                .setConfirmNow(true));
    assertThat(order.getDetails().getParentDetails().getId()).isEqualTo(id);
    client.closeBillingAgreement(new CloseBillingAgreementRequest(id).setClosureReason("bye"));
    assertThat(
            client
                .getBillingAgreementDetails(new GetBillingAgreementDetailsRequest(id))
                .getDetails()
                .getBillingAgreementStatus()
                .getReasonCode())
        .isEqualTo("SellerClosed");
  }

  @Test
  void providerCreditsAreGrantedAndReversed() throws AmazonServiceException {
    String authorization = authorize(openOrder(), "auth-1", "50.00").getAmazonAuthorizationId();
    var capture =
        client
            .capture(
                new CaptureRequest(authorization, "capture-1", "50.00")
                    .setProviderCredit(credit("5.00")))
            .getDetails();
    String creditId =
        capture.getProviderCreditSummaryList().getMember().getFirst().getProviderCreditId();
    assertThat(
            client
                .getProviderCreditDetails(
                    new GetProviderCreditDetailsRequest(creditId, Shop.SELLER))
                .getDetails()
                .getCreditAmount()
                .getAmount())
        .isEqualTo("5.00");
    String reversalId =
        client
            .reverseProviderCredit(
                new ReverseProviderCreditRequest(creditId, "back-1", Shop.SELLER, "2.00"))
            .getDetails()
            .getAmazonProviderCreditReversalId();
    assertThat(
            client
                .getProviderCreditReversalDetails(
                    new GetProviderCreditReversalDetailsRequest(reversalId, Shop.SELLER))
                .getDetails()
                .getCreditReversalReferenceId())
        .isEqualTo("back-1");
    var refund =
        client
            .refund(
                new RefundRequest(capture.getAmazonCaptureId(), "refund-1", "10.00")
                    .setProviderCredit(credit("1.00")))
            .getDetails();
    assertThat(refund.getProviderCreditReversalSummaryList().getMember()).hasSize(1);
  }

  @Test
  void theChargeShortcutDoesAllItsSteps() throws AmazonServiceException {
    var charged =
        client.charge(
            new ChargeRequest()
                .withAmazonReferenceId(newOrder())
                .withAmount("12.00")
                .withCurrencyCode(CurrencyCode.EUR)
                .withChargeReferenceId("charge-1")
                .withTransactionTimeout("0")
                .withCaptureNow(true));
    assertThat(charged.getDetails().getAuthorizationStatus().getState()).isEqualTo("Closed");
    var recurring =
        client.charge(
            new ChargeRequest()
                .withAmazonReferenceId(newAgreement())
                .withAmount("12.00")
                .withCurrencyCode(CurrencyCode.EUR)
                .withChargeReferenceId("charge-2")
                .withTransactionTimeout("0")
                .withCaptureNow(true));
    assertThat(recurring.getDetails().getAuthorizationStatus().getState()).isEqualTo("Closed");
  }

  @Test
  void theStatusOperations() throws AmazonServiceException {
    assertThat(client.getServiceStatus().getStatus().toString()).isEqualTo("GREEN");
    assertThat(client.getMerchantAccountStatus().getAccountStatus().toString()).isEqualTo("ACTIVE");
  }

  @Test
  void aRefusalArrivesWithItsCode() {
    assertThatExceptionOfType(AmazonServiceException.class)
        .isThrownBy(
            () ->
                client.getOrderReferenceDetails(
                    new GetOrderReferenceDetailsRequest("S02-0000000-0000000")))
        .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo("InvalidOrderReferenceId"))
        .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(404));
    assertThatExceptionOfType(AmazonServiceException.class)
        .isThrownBy(() -> client("WRONG").getServiceStatus())
        .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo("SignatureDoesNotMatch"));
  }

  @Test
  void aBuyersProfileIsReadWithTheTokenThatTheButtonGave() throws Exception {
    String token =
        shop.client
            .control("POST", "/control/buyer/consent", "{}")
            .json()
            .get("access_token")
            .asText();

    User buyer =
        ((PayClient) client)
            .getUserInfo(
                URLEncoder.encode(token, StandardCharsets.UTF_8),
                "amzn1.application-oa2-client.sandboxexample");

    assertThat(buyer.getEmail()).isEqualTo("susie@example.com");
    assertThat(buyer.getUserId()).isNotBlank();
  }
}
