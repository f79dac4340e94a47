package dev.ipnledger.runtime.system;

/** Inner documents, as a person would hand them to the sandbox. */
final class Documents {
  private Documents() {}

  /** A notification that an order over 5.00 EUR is Suspended. */
  static String suspendedOrder(String sellerId, String environment, String orderReferenceId) {
    String data =
        """
        <?xml version="1.0"?>
        <OrderReferenceNotification>
          <OrderReference>
            <AmazonOrderReferenceId>%s</AmazonOrderReferenceId>
            <OrderTotal><Amount>5.0</Amount><CurrencyCode>EUR</CurrencyCode></OrderTotal>
            <OrderReferenceStatus>
              <State>Suspended</State>
              <LastUpdateTimestamp>2015-11-21T15:55:18.970Z</LastUpdateTimestamp>
              <ReasonCode>InvalidPaymentMethod</ReasonCode>
            </OrderReferenceStatus>
            <CreationTimestamp>2015-11-21T15:50:18.970Z</CreationTimestamp>
          </OrderReference>
        </OrderReferenceNotification>"""
            .formatted(orderReferenceId)
            .replace("\"", "\\\"")
            .replace("\n", "");
    return """
        {"NotificationReferenceId": "2f3f7bd4-90b0-4f6c-8f3c-6a7a3a1c9d10",
         "NotificationType": "OrderReferenceNotification",
         "SellerId": "%s", "ReleaseEnvironment": "%s", "Version": "2013-01-01",
         "Timestamp": "2015-11-21T03:55:19Z", "NotificationData": "%s"}"""
        .formatted(sellerId, environment, data);
  }
}
