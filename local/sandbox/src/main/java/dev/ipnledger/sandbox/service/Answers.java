package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers and refusals as XML documents with the service's headers. */
final class Answers {
  private static final String NAMESPACE =
      "http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01";

  private Answers() {}

  static HttpAnswer done(String action, @Nullable Element result, String requestId, Instant at) {
    Element root = Element.named(action + "Response").namespace(NAMESPACE);
    if (result != null) {
      root.add(result);
    }
    root.add(Element.named("ResponseMetadata").add("RequestId", requestId));
    return print(200, root, requestId, at);
  }

  static HttpAnswer refused(RefusedException refusal, String requestId, Instant at) {
    boolean throttled = refusal.code() == ErrorCode.REQUEST_THROTTLED;
    Element error =
        Element.named("Error")
            .add("Type", throttled ? "" : refusal.httpStatus() >= 500 ? "Receiver" : "Sender")
            .add("Code", refusal.code().code())
            .add("Message", refusal.explanation());
    Element root =
        Element.named("ErrorResponse")
            .namespace(NAMESPACE)
            .add(error)
            // The real one spells it differently when it throttles.
            .add(throttled ? "RequestID" : "RequestId", requestId);
    return print(refusal.httpStatus(), root, requestId, at);
  }

  private static HttpAnswer print(int status, Element root, String requestId, Instant at) {
    String document = "<?xml version=\"1.0\"?>\n" + root.print("  ") + "\n";
    return new HttpAnswer(
        status,
        Map.of(
            "Content-Type",
            "text/xml;charset=UTF-8",
            "x-mws-request-id",
            requestId,
            "x-mws-timestamp",
            WireTime.millis(at)),
        document);
  }
}
