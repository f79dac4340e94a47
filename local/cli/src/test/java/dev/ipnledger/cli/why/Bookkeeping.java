package dev.ipnledger.cli.why;

import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.domain.ObjectKind;

/**
 * A purchase that a bookkeeper has questions about: the order was suspended and mended, the first
 * authorization was declined, a capture was told with two amounts, a notification came twice with
 * different content, and a part was refunded. Beside it a billing agreement with two orders.
 */
final class Bookkeeping {
  static final String ORDER = "S01-7654321-0000001";
  static final String DECLINED = ORDER + "-A000001";
  static final String AUTHORIZED = ORDER + "-A000002";
  static final String CAPTURE = ORDER + "-C000001";
  static final String REFUND = ORDER + "-R000001";
  static final String AGREEMENT = "C01-7654321-0000002";
  static final String FIRST_MONTH = "S01-7654321-0000003";

  private final Mail mail;

  private Bookkeeping(Mail mail) {
    this.mail = mail;
  }

  static void play(Mail mail) {
    Bookkeeping books = new Bookkeeping(mail);
    books.order("10:00:00", "Open", "");
    books.authorization(DECLINED, "own-a1", "94.50", "10:04:00", "Declined", "AmazonRejected");
    books.order("10:05:00", "Suspended", "InvalidPaymentMethod");
    books.order("10:20:00", "Open", "");
    books.authorization(AUTHORIZED, "own-a2", "94.50", "10:21:00", "Open", "");
    books.capture("94.00", "10:30:00", "Pending");
    books.answeredCapture("94.50", "10:31:00", "10:40:00");
    books.refund("20.00", "11:00:00");
    books.order("12:00:00", "Closed", "SellerClosed");
    books.twice();
    mail.acknowledge(ObjectKind.AUTHORIZATION, DECLINED, "HardDecline", "2017-01-02T13:00:00Z");
    books.agreement();
  }

  private void order(String time, String state, String reason) {
    mail.send(
        "OrderReferenceNotification",
        at(time, ".500Z"),
        """
        <OrderReferenceNotification><OrderReference>
        <AmazonOrderReferenceId>%s</AmazonOrderReferenceId>
        <OrderTotal><Amount>94.50</Amount><CurrencyCode>EUR</CurrencyCode></OrderTotal>
        <SellerOrderAttributes><SellerOrderId>shop-1</SellerOrderId></SellerOrderAttributes>
        <OrderReferenceStatus><State>%s</State>
        <LastUpdateTimestamp>%s</LastUpdateTimestamp>%s</OrderReferenceStatus>
        <CreationTimestamp>2017-01-02T09:59:00.000Z</CreationTimestamp>
        <ExpirationTimestamp>2017-07-01T09:59:00.000Z</ExpirationTimestamp>
        </OrderReference></OrderReferenceNotification>"""
            .formatted(ORDER, state, at(time, ".000Z"), reason(reason)));
  }

  private void authorization(
      String id, String own, String amount, String time, String state, String reason) {
    mail.send(
        "PaymentAuthorize",
        at(time, ".500Z"),
        authorizationXml(id, own, amount, time, state, reason));
  }

  private static String authorizationXml(
      String id, String own, String amount, String time, String state, String reason) {
    return """
    <AuthorizationNotification><AuthorizationDetails>
    <AmazonAuthorizationId>%s</AmazonAuthorizationId>
    <AuthorizationReferenceId>%s</AuthorizationReferenceId>
    <AuthorizationAmount><Amount>%s</Amount><CurrencyCode>EUR</CurrencyCode></AuthorizationAmount>
    <CapturedAmount><Amount>0</Amount><CurrencyCode>EUR</CurrencyCode></CapturedAmount>
    <AuthorizationFee><Amount>0</Amount><CurrencyCode>EUR</CurrencyCode></AuthorizationFee>
    <IdList/>
    <CreationTimestamp>2017-01-02T10:03:00.000Z</CreationTimestamp>
    <ExpirationTimestamp>2017-02-01T10:03:00.000Z</ExpirationTimestamp>
    <AuthorizationStatus><State>%s</State>
    <LastUpdateTimestamp>%s</LastUpdateTimestamp>%s</AuthorizationStatus>
    <SoftDecline>false</SoftDecline><CaptureNow>false</CaptureNow>
    </AuthorizationDetails></AuthorizationNotification>"""
        .formatted(id, own, amount, state, at(time, ".000Z"), reason(reason));
  }

  private void capture(String amount, String time, String state) {
    mail.send(
        "PaymentCapture",
        at(time, ".500Z"),
        "<CaptureNotification>"
            + captureDetails(amount, time, state, "")
            + "</CaptureNotification>");
  }

  private void answeredCapture(String amount, String time, String asked) {
    mail.answer(
        ObjectKind.CAPTURE,
        CAPTURE,
        at(asked, "Z"),
        "<GetCaptureDetailsResponse><GetCaptureDetailsResult>"
            + captureDetails(
                amount,
                time,
                "Completed",
                "<RefundedAmount><Amount>20.00</Amount><CurrencyCode>EUR</CurrencyCode>"
                    + "</RefundedAmount><IdList><member>"
                    + REFUND
                    + "</member></IdList>")
            + "</GetCaptureDetailsResult></GetCaptureDetailsResponse>");
  }

  private static String captureDetails(String amount, String time, String state, String more) {
    return """
    <CaptureDetails><AmazonCaptureId>%s</AmazonCaptureId>
    <CaptureReferenceId>own-c1</CaptureReferenceId>
    <CaptureAmount><Amount>%s</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>
    <CaptureFee><Amount>1.30</Amount><CurrencyCode>EUR</CurrencyCode></CaptureFee>%s
    <CreationTimestamp>2017-01-02T10:30:00.000Z</CreationTimestamp>
    <CaptureStatus><State>%s</State>
    <LastUpdateTimestamp>%s</LastUpdateTimestamp></CaptureStatus></CaptureDetails>"""
        .formatted(CAPTURE, amount, more, state, at(time, ".000Z"));
  }

  private void refund(String amount, String time) {
    mail.send(
        "PaymentRefund",
        at(time, ".500Z"),
        """
        <RefundNotification><RefundDetails><AmazonRefundId>%s</AmazonRefundId>
        <RefundReferenceId>own-r1</RefundReferenceId>
        <RefundAmount><Amount>%s</Amount><CurrencyCode>EUR</CurrencyCode></RefundAmount>
        <FeeRefunded><Amount>0.30</Amount><CurrencyCode>EUR</CurrencyCode></FeeRefunded>
        <RefundType>SellerInitiated</RefundType>
        <CreationTimestamp>2017-01-02T10:55:00.000Z</CreationTimestamp>
        <RefundStatus><State>Completed</State>
        <LastUpdateTimestamp>%s</LastUpdateTimestamp></RefundStatus>
        </RefundDetails></RefundNotification>"""
            .formatted(REFUND, amount, at(time, ".000Z")));
  }

  /** Two notifications under one reference id, the second of which says another amount. */
  private void twice() {
    for (String amount : new String[] {"94.50", "49.50"}) {
      mail.sendAs(
          "conflict",
          "PaymentAuthorize",
          amount.equals("94.50") ? at("12:10:00", ".500Z") : at("12:11:00", ".500Z"),
          authorizationXml(
              AUTHORIZED, "own-a2", amount, "12:05:00", "Closed", "MaxCapturesProcessed"));
    }
  }

  private void agreement() {
    for (String order : new String[] {FIRST_MONTH, "S01-7654321-0000004"}) {
      mail.answer(
          ObjectKind.ORDER_REFERENCE,
          order,
          at("14:00:00", "Z"),
          """
          <GetOrderReferenceDetailsResponse><GetOrderReferenceDetailsResult>
          <OrderReferenceDetails><AmazonOrderReferenceId>%s</AmazonOrderReferenceId>
          <OrderTotal><Amount>9.90</Amount><CurrencyCode>EUR</CurrencyCode></OrderTotal>
          <OrderReferenceStatus><State>Open</State>
          <LastUpdateTimestamp>%s</LastUpdateTimestamp></OrderReferenceStatus>
          <ParentDetails><Id>%s</Id><Type>BillingAgreement</Type></ParentDetails>
          <CreationTimestamp>2017-01-02T13:30:00.000Z</CreationTimestamp>
          </OrderReferenceDetails></GetOrderReferenceDetailsResult>
          </GetOrderReferenceDetailsResponse>"""
              .formatted(order, at("13:59:00", ".000Z"), AGREEMENT));
    }
  }

  private static String reason(String code) {
    return code.isEmpty() ? "" : "<ReasonCode>" + code + "</ReasonCode>";
  }

  private static String at(String time, String end) {
    return "2017-01-02T" + time + end;
  }
}
