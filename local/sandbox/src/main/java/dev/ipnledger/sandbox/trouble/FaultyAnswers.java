package dev.ipnledger.sandbox.trouble;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.xml.Element;

/** Answers that have nothing to do with what was asked. */
final class FaultyAnswers {
  private static final String NAMESPACE =
      "http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01";
  private static final String REQUEST_ID = "00000000-0000-4000-8000-00000000fa17";

  private FaultyAnswers() {}

  /** Its Type is empty and its RequestID spelled differently, as in the real one. */
  static HttpAnswer throttled() {
    return xml(503, "", "RequestThrottled", "Request is throttled", "RequestID");
  }

  static HttpAnswer error(int status, String code) {
    return xml(status, "Receiver", code, "A fault was asked for.", "RequestId");
  }

  static HttpAnswer html(int status, String phrase) {
    return HttpAnswer.of(
        status,
        "text/html",
        "<html><head><title>%1$d %2$s</title></head><body><h1>%1$d %2$s</h1></body></html>\n"
            .formatted(status, phrase));
  }

  private static HttpAnswer xml(
      int status, String type, String code, String message, String requestIdName) {
    Element root =
        Element.named("ErrorResponse")
            .namespace(NAMESPACE)
            .add(Element.named("Error").add("Type", type).add("Code", code).add("Message", message))
            .add(requestIdName, REQUEST_ID);
    return HttpAnswer.of(
        status, "text/xml;charset=UTF-8", "<?xml version=\"1.0\"?>\n" + root.print("  ") + "\n");
  }
}
