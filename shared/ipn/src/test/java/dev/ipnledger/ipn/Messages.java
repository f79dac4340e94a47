package dev.ipnledger.ipn;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.observation.Statement;

/** Made-up messages in the real format. */
final class Messages {
  static final String REFUND =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <RefundNotification xmlns="https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01">
        <RefundDetails>
          <AmazonRefundId>S02-4400001-7700002-R012345</AmazonRefundId>
          <RefundReferenceId>refund-77</RefundReferenceId>
          <RefundType>SellerInitiated</RefundType>
          <RefundAmount><Amount>12.5</Amount><CurrencyCode>EUR</CurrencyCode></RefundAmount>
          <FeeRefunded><Amount>0.0</Amount><CurrencyCode>EUR</CurrencyCode></FeeRefunded>
          <CreationTimestamp>2016-02-03T10:11:12.013Z</CreationTimestamp>
          <RefundStatus>
            <State>Completed</State>
            <LastUpdateTimestamp>2016-02-03T10:12:00.500Z</LastUpdateTimestamp>
          </RefundStatus>
          <SoftDescriptor>AMZ*Shop</SoftDescriptor>
        </RefundDetails>
      </RefundNotification>
      """;

  static final String AUTHORIZATION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <AuthorizationNotification xmlns="https://mws-eu.amazonservices.com/ipn/OffAmazonPayments/2013-01-01">
        <AuthorizationDetails>
          <AmazonAuthorizationId>P02-4400001-7700002-A000001</AmazonAuthorizationId>
          <AuthorizationReferenceId>auth-1</AuthorizationReferenceId>
          <AuthorizationAmount><Amount>20.0</Amount><CurrencyCode>GBP</CurrencyCode></AuthorizationAmount>
          <CapturedAmount><Amount>20.0</Amount><CurrencyCode>GBP</CurrencyCode></CapturedAmount>
          <AuthorizationFee><Amount>0.0</Amount><CurrencyCode>GBP</CurrencyCode></AuthorizationFee>
          <IdList><Id>P02-4400001-7700002-C000002</Id></IdList>
          <CreationTimestamp>2016-02-03T10:11:12.013Z</CreationTimestamp>
          <ExpirationTimestamp>2016-03-04T10:11:12.013Z</ExpirationTimestamp>
          <AuthorizationStatus>
            <State>Closed</State>
            <LastUpdateTimestamp>2016-02-03T10:12:00.500Z</LastUpdateTimestamp>
            <ReasonCode>MaxCapturesProcessed</ReasonCode>
          </AuthorizationStatus>
          <OrderItemCategories/>
          <CaptureNow>false</CaptureNow>
          <SoftDescriptor/>
        </AuthorizationDetails>
      </AuthorizationNotification>
      """;

  private Messages() {}

  static ObjectNode json(String type, String xml) {
    return new ObjectMapper()
        .createObjectNode()
        .put("NotificationReferenceId", "0f0e0d0c-1111-2222-3333-444455556666")
        .put("NotificationType", type)
        .put("SellerId", "A1MADEUPSELLER")
        .put("ReleaseEnvironment", xml.contains("P02-") ? "Live" : "Sandbox")
        .put("Version", "2013-01-01")
        .put("NotificationData", xml)
        .put("Timestamp", "2016-02-03T10:12:01Z");
  }

  static NotificationReading read(String type, String xml) {
    return NotificationReader.read(json(type, xml).toString());
  }

  static Notification understood(String type, String xml) {
    return (Notification) read(type, xml);
  }

  static Statement refund(String xml) {
    return understood("PaymentRefund", xml).statement();
  }

  static Statement authorization(String xml) {
    return understood("PaymentAuthorize", xml).statement();
  }
}
