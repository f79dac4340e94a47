package dev.ipnledger.ipn;

/** The fixtures in other states, and as the answers to Gets. */
final class Bodies {
  private Bodies() {}

  /** The notification of that type with that state and reason; null for no reason. */
  static String in(NotificationType type, String state, String reason) {
    String xml = Messages.xml(type);
    if (type == NotificationType.CHARGEBACK) {
      return xml.replaceAll("(<ChargebackState>)[^<]*", "$1" + state)
          .replaceAll("(<ChargebackReason>)[^<]*", "$1" + reason);
    }
    String code = reason == null ? "" : "<ReasonCode>" + reason + "</ReasonCode>";
    return xml.replaceAll("<ReasonCode>.*</ReasonCode>", "")
        .replaceAll("<State>[^<]*</State>", "<State>" + state + "</State>" + code);
  }

  /** The same as the answer to a Get says it: other names, other order, other namespace. */
  static String answer(NotificationType type, String notification) {
    String element = type.details().orElseThrow();
    String details =
        notification.substring(
            notification.indexOf("<" + element + ">") + element.length() + 2,
            notification.indexOf("</" + element + ">"));
    String name = element.endsWith("Details") ? element : element + "Details";
    String answered =
        details
            .replaceAll("<(/?)Id>", "<$1member>")
            .replaceAll("<(/?)ProviderSellerId>", "<$1ProviderId>")
            .replaceAll(
                "<(/?)LastUpdateTimestamp>",
                type == NotificationType.BILLING_AGREEMENT
                    ? "<$1LastUpdatedTimestamp>"
                    : "<$1LastUpdateTimestamp>");
    return """
        <Get%1$sResponse xmlns="http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01">
        <Get%1$sResult><%1$s>%2$s</%1$s></Get%1$sResult>
        <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></Get%1$sResponse>
        """
        .formatted(name, answered);
  }
}
