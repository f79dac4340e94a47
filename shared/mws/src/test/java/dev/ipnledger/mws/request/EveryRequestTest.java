package dev.ipnledger.mws.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.catalogue.Catalogue;
import dev.ipnledger.mws.catalogue.InvalidParameterException;
import dev.ipnledger.mws.catalogue.Parameter;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the typed requests and the catalogue to one another. */
class EveryRequestTest {
  private static final AmazonId ORDER = new AmazonId("S02-1234567-7654321");
  private static final AmazonId CHILD = new AmazonId("S02-1234567-7654321-A123456");
  private static final Money TEN = new Money("EUR", 1_000);
  private static final Instant TIME = Instant.parse("2015-11-20T00:47:26.167Z");

  /** Every request with everything it can say. */
  static Stream<Request<?>> full() {
    return Stream.of(
        SetOrderReferenceDetails.of(ORDER, TEN)
            .platformId("A1")
            .sellerNote("n")
            .requestPaymentAuthorization(true)
            .sellerOrderId("o")
            .storeName("s")
            .customInformation("c")
            .supplementaryData("{}"),
        SetOrderAttributes.of(ORDER)
            .orderTotal(TEN)
            .platformId("A1")
            .sellerNote("n")
            .requestPaymentAuthorization(true)
            .sellerOrderId("o")
            .storeName("s")
            .customInformation("c")
            .supplementaryData("{}")
            .orderAttributes(List.of("Antiques"))
            .paymentServiceProviderId("p")
            .paymentServiceProviderOrderId("q"),
        ConfirmOrderReference.of(ORDER)
            .successUrl("https://shop.example/ok")
            .failureUrl("https://shop.example/no")
            .authorizationAmount(TEN)
            .expectImmediateAuthorization(true),
        CancelOrderReference.of(ORDER).cancelationReason("r"),
        CloseOrderReference.of(ORDER).closureReason("r"),
        Authorize.of(ORDER, "ref", TEN)
            .sellerAuthorizationNote("n")
            .transactionTimeout(0)
            .captureNow(true)
            .softDescriptor("s")
            .providerCredit("A2", TEN),
        CloseAuthorization.of(CHILD).closureReason("r"),
        Capture.of(CHILD, "ref", TEN)
            .sellerCaptureNote("n")
            .softDescriptor("s")
            .providerCredit("A2", TEN),
        Refund.of(CHILD, "ref", TEN)
            .sellerRefundNote("n")
            .softDescriptor("s")
            .providerCreditReversal("A2", TEN),
        ReverseProviderCredit.of(CHILD, "ref", TEN).creditReversalNote("n"),
        ListOrderReference.of("o")
            .paymentDomain("EU_EUR")
            .createdTimeRange(TIME, TIME)
            .sortOrder("Ascending")
            .pageSize(10)
            .orderReferenceStatusListFilter(List.of("Open", "Closed")),
        ListOrderReferenceByNextToken.of("t"),
        CreateOrderReferenceForId.of(new AmazonId("C01-1234567-7654321"))
            .inheritShippingAddress(true)
            .confirmNow(false)
            .orderTotal(TEN)
            .platformId("A1")
            .sellerNote("n")
            .requestPaymentAuthorization(false)
            .sellerOrderId("o")
            .storeName("s")
            .customInformation("c")
            .supplementaryData("{}"),
        AuthorizeOnBillingAgreement.of(new AmazonId("C01-1234567-7654321"), "ref", TEN)
            .sellerAuthorizationNote("n")
            .transactionTimeout(5)
            .captureNow(true)
            .softDescriptor("s")
            .sellerNote("n")
            .platformId("A1")
            .sellerOrderId("o")
            .storeName("s")
            .customInformation("c")
            .supplementaryData("{}")
            .inheritShippingAddress(true)
            .providerCredit("A2", TEN),
        SetBillingAgreementDetails.of(new AmazonId("C01-1234567-7654321"))
            .platformId("A1")
            .sellerNote("n")
            .sellerBillingAgreementId("b")
            .storeName("s")
            .customInformation("c"),
        ConfirmBillingAgreement.of(new AmazonId("C01-1234567-7654321")),
        ValidateBillingAgreement.of(new AmazonId("C01-1234567-7654321")),
        CloseBillingAgreement.of(new AmazonId("C01-1234567-7654321")).closureReason("r"),
        GetServiceStatus.of(),
        GetMerchantAccountStatus.of(),
        SubmitFeed.of("ldSAYgU5G2ihkkiV7Makog==", List.of("A1G8446IYHA4MR")),
        GetFeedSubmissionList.of()
            .feedSubmissionIdList(List.of("1"))
            .maxCount(100)
            .feedTypeList(List.of("_POST_TRANSACTION_PAYMENTS_BATCH_DATA_"))
            .feedProcessingStatusList(List.of("_DONE_"))
            .submittedFromDate(TIME)
            .submittedToDate(TIME),
        GetFeedSubmissionListByNextToken.of("t"),
        CancelFeedSubmissions.of(List.of("1", "2")),
        RequestReport.of("_GET_X_")
            .startDate(TIME)
            .endDate(TIME)
            .reportOptions("o")
            .marketplaceIdList(List.of("A1G8446IYHA4MR")),
        GetReportRequestList.of()
            .reportRequestIdList(List.of("1"))
            .reportTypeList(List.of("_GET_X_"))
            .reportProcessingStatusList(List.of("_DONE_NO_DATA_"))
            .maxCount(1)
            .requestedFromDate(TIME)
            .requestedToDate(TIME),
        GetReportRequestListByNextToken.of("t"),
        GetReportList.of()
            .maxCount(1)
            .reportTypeList(List.of("_GET_X_"))
            .reportRequestIdList(List.of("1"))
            .acknowledged(false)
            .availableFromDate(TIME)
            .availableToDate(TIME),
        GetReportListByNextToken.of("t"));
  }

  @ParameterizedTest
  @MethodSource("full")
  void aRequestCanSayAllThatTheCatalogueHasAndNothingElse(Request<?> request) {
    Set<String> said =
        request.parameters().values().keySet().stream()
            .map(name -> name.replaceAll("\\.[0-9]+", ".N"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        Catalogue.of(request.operation()).parameters().stream()
            .map(Parameter::name)
            .collect(Collectors.toCollection(TreeSet::new));

    // Left out on purpose: false is what stands without it, and true would replace a catalogue.
    known.remove("PurgeAndReplace");
    assertThat(said).isEqualTo(known);
    assertThat(request.answerRoot()).isEqualTo(request.operation().wireName() + "Response");
  }

  @Test
  void everyOperationHasItsRequest() {
    EnumSet<Operation> without = EnumSet.allOf(Operation.class);
    full().map(Request::operation).forEach(without::remove);
    without.removeIf(it -> it.wireName().startsWith("Get") && it.wireName().endsWith("Details"));

    // These two answer with a document; Documents asks for them.
    assertThat(without).containsExactly(Operation.GET_FEED_SUBMISSION_RESULT, Operation.GET_REPORT);
  }

  @Test
  void amountsListsAndTimesAreWrittenAsAmazonWantsThem() {
    assertThat(
            Authorize.of(ORDER, "ref-1", new Money("JPY", 500))
                .providerCredit("A2", TEN)
                .providerCredit("A3", TEN)
                .parameters()
                .values())
        .containsEntry("AuthorizationAmount.Amount", "500")
        .containsEntry("AuthorizationAmount.CurrencyCode", "JPY")
        .containsEntry("ProviderCreditList.member.1.ProviderId", "A2")
        .containsEntry("ProviderCreditList.member.2.ProviderId", "A3")
        .containsEntry("ProviderCreditList.member.2.CreditAmount.Amount", "10.00");
    assertThat(GetReportList.of().availableFromDate(TIME).parameters().values())
        .containsEntry("AvailableFromDate", "2015-11-20T00:47:26Z");
  }

  @Test
  void feedsAreNeverCancelledWithoutSayingWhich() {
    assertThatThrownBy(() -> CancelFeedSubmissions.of(List.of()))
        .hasMessage("CancelFeedSubmissions: FeedSubmissionIdList.Id.N is missing");
  }

  @Test
  void aRequestIsMadeOfItsOwnParameters() {
    assertThatThrownBy(() -> new Capture(Refund.of(CHILD, "ref", TEN).parameters()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GetDetails(Operation.CAPTURE, CHILD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOrderIsReadWithTheBuyersTokenByEitherName() {
    GetDetails order = new GetDetails(Operation.GET_ORDER_REFERENCE_DETAILS, ORDER);
    GetDetails guide = order.with(BuyerToken.addressConsentToken("Atza|1"));
    assertThat(guide.parameters().value("AddressConsentToken")).contains("Atza|1");
    GetDetails later = order.with(BuyerToken.accessToken("Atza|2"));
    assertThat(later.parameters().value("AccessToken")).contains("Atza|2");
    assertThat(later.toString() + later.parameters()).doesNotContain("Atza");
    assertThat(order.parameters().value("AccessToken")).isEmpty();
  }

  @Test
  void nothingElseThanAnOrderOrAnAgreementIsReadWithAToken() {
    GetDetails refund =
        new GetDetails(Operation.GET_REFUND_DETAILS, CHILD).with(BuyerToken.accessToken("Atza|1"));
    assertThatThrownBy(refund::parameters)
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("AccessToken");
  }
}
