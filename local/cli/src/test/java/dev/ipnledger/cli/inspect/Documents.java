package dev.ipnledger.cli.inspect;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Made-up documents in the real formats. */
final class Documents {
  static final String CAPTURE_DATA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CaptureNotification xmlns="https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01">
          <CaptureDetails>
              <AmazonCaptureId>S03-3333333-4444444-C555555</AmazonCaptureId>
              <CaptureReferenceId>cap_9</CaptureReferenceId>
              <CaptureAmount><Amount>1.05E3</Amount><CurrencyCode>JPY</CurrencyCode></CaptureAmount>
              <RefundedAmount><Amount>50.0</Amount><CurrencyCode>JPY</CurrencyCode></RefundedAmount>
              <CaptureFee><Amount>NaN</Amount><CurrencyCode>JPY</CurrencyCode></CaptureFee>
              <IdList><Id>S03-3333333-4444444-R666666</Id></IdList>
              <CreationTimestamp>2017-01-02T03:04:05+09:00</CreationTimestamp>
              <CaptureStatus>
                  <State>COMPLETED</State>
                  <LastUpdateTimestamp>2017-01-02T03%3A04%3A05.006Z</LastUpdateTimestamp>
                  <ReasonCode>None</ReasonCode>
              </CaptureStatus>
              <SoftDescriptor/>
          </CaptureDetails>
      </CaptureNotification>
      """;

  static final String ERROR =
      """
      <ErrorResponse xmlns="http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01">
        <Error><Type/><Code>RequestThrottled</Code><Message>slowly</Message></Error>
        <RequestID>r-1</RequestID>
      </ErrorResponse>
      """;

  private Documents() {}

  static String notification() {
    return new JsonMapper()
        .createObjectNode()
        .put("NotificationReferenceId", "0a0b0c0d-1111-2222-3333-444455556666")
        .put("NotificationType", "PaymentCapture")
        .put("SellerId", "A3MADEUP")
        .put("ReleaseEnvironment", "Sandbox")
        .put("Version", "2013-01-01")
        .put("NotificationData", CAPTURE_DATA)
        .toString();
  }
}
