package dev.ipnledger.cli.testing;

import dev.ipnledger.domain.ObjectKind;

/**
 * One purchase of 50.00 EUR: authorized, captured, of which 20.00 and 30.00 were refunded, so that
 * the capture ended Closed.
 */
public final class Purchase {
  public static final String ORDER = "S01-1234567-7654321";
  public static final String AUTHORIZATION = ORDER + "-A000001";
  public static final String CAPTURE = ORDER + "-C000001";
  public static final String REFUND = ORDER + "-R000001";
  public static final String LAST_REFUND = ORDER + "-R000002";

  private Purchase() {}

  public static void play(Mail mail) {
    mail.send("OrderReferenceNotification", "2017-01-02T10:00:01.000Z", order("Open", "10:00:00"));
    mail.send("PaymentAuthorize", "2017-01-02T10:01:01.000Z", authorization());
    mail.send("PaymentCapture", "2017-01-02T10:02:01.000Z", capture("Pending", "", "10:02:00", ""));
    mail.send(
        "PaymentCapture", "2017-01-02T10:03:01.000Z", capture("Completed", "", "10:03:00", ""));
    mail.send("PaymentRefund", "2017-01-02T10:04:01.000Z", refund(REFUND, "20.0", "10:04:00"));
    mail.send("PaymentRefund", "2017-01-02T10:05:01.000Z", refund(LAST_REFUND, "30.0", "10:05:00"));
    mail.answer(
        ObjectKind.CAPTURE,
        CAPTURE,
        "2017-01-02T10:06:00Z",
        "<GetCaptureDetailsResponse><GetCaptureDetailsResult>"
            + captureDetails(
                "Closed",
                "MaxAmountRefunded",
                "10:05:00",
                "<RefundedAmount><Amount>50.00</Amount><CurrencyCode>EUR</CurrencyCode>"
                    + "</RefundedAmount><CaptureFee><Amount>1.30</Amount>"
                    + "<CurrencyCode>EUR</CurrencyCode></CaptureFee><IdList><member>"
                    + REFUND
                    + "</member><member>"
                    + LAST_REFUND
                    + "</member></IdList>")
            + "</GetCaptureDetailsResult></GetCaptureDetailsResponse>");
  }

  public static String order(String state, String time) {
    return """
    <OrderReferenceNotification><OrderReference>
    <AmazonOrderReferenceId>%s</AmazonOrderReferenceId>
    <OrderTotal><Amount>50.0</Amount><CurrencyCode>EUR</CurrencyCode></OrderTotal>
    <SellerOrderAttributes><SellerOrderId>shop-7</SellerOrderId></SellerOrderAttributes>
    <OrderReferenceStatus><State>%s</State>
    <LastUpdateTimestamp>2017-01-02T%s.000Z</LastUpdateTimestamp></OrderReferenceStatus>
    <CreationTimestamp>2017-01-02T09:59:00.000Z</CreationTimestamp>
    </OrderReference></OrderReferenceNotification>"""
        .formatted(ORDER, state, time);
  }

  private static String authorization() {
    return """
    <AuthorizationNotification><AuthorizationDetails>
    <AmazonAuthorizationId>%s</AmazonAuthorizationId>
    <AuthorizationReferenceId>auth-7</AuthorizationReferenceId>
    <AuthorizationAmount><Amount>50.0</Amount><CurrencyCode>EUR</CurrencyCode></AuthorizationAmount>
    <CapturedAmount><Amount>50.0</Amount><CurrencyCode>EUR</CurrencyCode></CapturedAmount>
    <IdList><Id>%s</Id></IdList>
    <CreationTimestamp>2017-01-02T10:01:00.000Z</CreationTimestamp>
    <AuthorizationStatus><State>Closed</State>
    <LastUpdateTimestamp>2017-01-02T10:03:00.000Z</LastUpdateTimestamp>
    <ReasonCode>MaxCapturesProcessed</ReasonCode></AuthorizationStatus>
    </AuthorizationDetails></AuthorizationNotification>"""
        .formatted(AUTHORIZATION, CAPTURE);
  }

  public static String capture(String state, String reason, String time, String more) {
    return "<CaptureNotification>"
        + captureDetails(state, reason, time, more)
        + "</CaptureNotification>";
  }

  private static String captureDetails(String state, String reason, String time, String more) {
    return """
    <CaptureDetails><AmazonCaptureId>%s</AmazonCaptureId>
    <CaptureReferenceId>cap-7</CaptureReferenceId>
    <CaptureAmount><Amount>50.0</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>%s
    <CreationTimestamp>2017-01-02T10:02:00.000Z</CreationTimestamp>
    <CaptureStatus><State>%s</State>
    <LastUpdateTimestamp>2017-01-02T%s.000Z</LastUpdateTimestamp>
    <ReasonCode>%s</ReasonCode></CaptureStatus></CaptureDetails>"""
        .formatted(CAPTURE, more, state, time, reason);
  }

  private static String refund(String id, String amount, String time) {
    return """
    <RefundNotification><RefundDetails><AmazonRefundId>%s</AmazonRefundId>
    <RefundReferenceId>refund-7</RefundReferenceId>
    <RefundAmount><Amount>%s</Amount><CurrencyCode>EUR</CurrencyCode></RefundAmount>
    <RefundType>SellerInitiated</RefundType>
    <CreationTimestamp>2017-01-02T%3$s.000Z</CreationTimestamp>
    <RefundStatus><State>Completed</State>
    <LastUpdateTimestamp>2017-01-02T%3$s.000Z</LastUpdateTimestamp></RefundStatus>
    </RefundDetails></RefundNotification>"""
        .formatted(id, amount, time);
  }
}
