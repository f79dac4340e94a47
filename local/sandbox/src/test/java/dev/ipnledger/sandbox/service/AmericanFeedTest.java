package dev.ipnledger.sandbox.service;

import static dev.ipnledger.sandbox.service.InsideShop.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two operations are allowed in feeds of North America only. */
class AmericanFeedTest {
  private final InsideShop shop = new InsideShop();

  @BeforeEach
  void register() {
    SellerEnvironment american = new SellerEnvironment(Region.NA, "A3BXB0YN3XH17H", List.of());
    shop.parts
        .control()
        .register(
            new Seller(
                Shop.SELLER,
                Shop.ACCESS_KEY,
                Shop.SECRET_KEY,
                null,
                Map.of(Environment.SANDBOX, american)));
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  /** Submits one request and lets its batch end; returns the report. */
  private String report(String fragment) {
    String feed =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Batch>
          <Product>Amazon Payments</Product>
          <Connection><Version>2013-01-01</Version></Connection>
          <Requests>
            <Request>
              <SellerRequestId>0</SellerRequestId>
              <RequestData><![CDATA[%s]]></RequestData>
            </Request>
          </Requests>
        </Batch>
        """
            .formatted(fragment);
    HttpAnswer submitted =
        shop.parts
            .services()
            .submit(
                SELLER,
                InsideShop.parameters(
                    "Action",
                    "SubmitFeed",
                    "FeedType",
                    "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_",
                    "ContentMD5Value",
                    Md5.base64(feed.getBytes(StandardCharsets.UTF_8))),
                feed);
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
    shop.pass(Duration.ofMinutes(3));
    String id = shop.ok("ReportId", "GetReportList");
    return shop.call(SELLER, "GetReport", Map.of("ReportId", id)).body();
  }

  /** As in the guide's feed: padded ids, an empty note, a SoftDescriptor without CaptureNow. */
  @Test
  void anOrderIsAuthorizedByAFeed() {
    OrderAttributes attributes = OrderAttributes.of(Amount.of("20", "USD"), "order-1");
    String order =
        shop.visit((p, at) -> p.buyer().placesOrder(SELLER, Region.NA, attributes, at).id());
    shop.ok("RequestId", "ConfirmOrderReference", "AmazonOrderReferenceId", order);
    String report =
        report(
            """
            <AuthorizeRequest>
              <SellerId>%s</SellerId>
              <AmazonOrderReferenceId>
                %s
              </AmazonOrderReferenceId>
              <AuthorizationReferenceId>
                MerchAuth1002
              </AuthorizationReferenceId>
              <AuthorizationAmount>
                <CurrencyCode>USD</CurrencyCode>
                <Amount>20.00</Amount>
              </AuthorizationAmount>
              <SellerAuthorizationNote></SellerAuthorizationNote>
              <TransactionTimeout>30</TransactionTimeout>
              <CaptureNow>false</CaptureNow>
              <SoftDescriptor>ACME Solutions</SoftDescriptor>
            </AuthorizeRequest>
            """
                .formatted(Shop.SELLER, order));
    assertThat(XmlReading.texts(report, "Result")).as(report).containsExactly("Success");
    String answer = XmlReading.texts(report, "ResponseData").getFirst();
    assertThat(XmlReading.texts(answer.strip(), "AuthorizationReferenceId"))
        .containsExactly("MerchAuth1002");
    String authorization = XmlReading.texts(answer.strip(), "AmazonAuthorizationId").getFirst();
    assertThat(shop.ok("State", "GetAuthorizationDetails", "AmazonAuthorizationId", authorization))
        .isEqualTo("Open");
  }

  @Test
  void aBillingAgreementIsChargedByAFeed() {
    String agreement =
        shop.visit((p, at) -> p.buyer().opensAgreement(SELLER, Region.NA, "USD", at).id());
    shop.ok("RequestId", "ConfirmBillingAgreement", "AmazonBillingAgreementId", agreement);
    String report =
        report(
            """
            <AuthorizeOnBillingAgreementRequest>
              <SellerId>%s</SellerId>
              <AmazonBillingAgreementId>%s</AmazonBillingAgreementId>
              <AuthorizationReferenceId>month-1</AuthorizationReferenceId>
              <AuthorizationAmount>
                <CurrencyCode>USD</CurrencyCode><Amount>9.00</Amount>
              </AuthorizationAmount>
              <CaptureNow>true</CaptureNow>
              <SellerOrderAttributes><SellerOrderId>sub-1</SellerOrderId></SellerOrderAttributes>
            </AuthorizeOnBillingAgreementRequest>
            """
                .formatted(Shop.SELLER, agreement));
    assertThat(XmlReading.texts(report, "Result")).as(report).containsExactly("Success");
    assertThat(XmlReading.texts(report, "ResponseData").getFirst())
        .contains("<AmazonOrderReferenceId>S01-");
  }
}
