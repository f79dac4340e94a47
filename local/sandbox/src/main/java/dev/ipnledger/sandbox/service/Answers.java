package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers and refusals as XML documents with the service's headers. */
final class Answers {
  private static final String XML = "text/xml;charset=UTF-8";

  private Answers() {}

  static HttpAnswer done(
      AnswerStyle style, String action, @Nullable Element result, String requestId, Instant at) {
    Element root = Element.named(action + "Response").namespace(style.namespace(action));
    if (result != null) {
      root.add(result);
    }
    root.add(Element.named("ResponseMetadata").add("RequestId", requestId));
    return answer(200, XML, document(root), requestId, at);
  }

  static HttpAnswer file(AnsweredFile file, String requestId, Instant at) {
    HttpAnswer answer = answer(200, file.contentType(), file.text(), requestId, at);
    return with(
        answer, Map.of("Content-MD5", Md5.base64(file.text().getBytes(StandardCharsets.UTF_8))));
  }

  static HttpAnswer refused(
      AnswerStyle style, RefusedException refusal, String requestId, Instant at) {
    return answer(
        refusal.httpStatus(), XML, document(error(style, refusal, requestId)), requestId, at);
  }

  /** The error document; its Type is empty when the real one throttles, and RequestID its id. */
  static Element error(AnswerStyle style, RefusedException refusal, String requestId) {
    boolean limited =
        refusal.code() == ErrorCode.REQUEST_THROTTLED || refusal.code() == ErrorCode.QUOTA_EXCEEDED;
    Element error =
        Element.named("Error")
            .add("Type", limited ? "" : refusal.httpStatus() >= 500 ? "Receiver" : "Sender")
            .add("Code", refusal.code().code())
            .add("Message", refusal.explanation());
    return Element.named("ErrorResponse")
        .namespace(style.namespace())
        .add(error)
        .add(limited ? "RequestID" : style.errorRequestId(), requestId);
  }

  /** The same answer with more headers. */
  static HttpAnswer with(HttpAnswer answer, Map<String, String> more) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.putAll(more);
    return new HttpAnswer(answer.status(), headers, answer.body());
  }

  private static String document(Element root) {
    return "<?xml version=\"1.0\"?>\n" + root.print("  ") + "\n";
  }

  private static HttpAnswer answer(
      int status, String contentType, String body, String requestId, Instant at) {
    return new HttpAnswer(
        status,
        Map.of(
            "Content-Type",
            contentType,
            "x-mws-request-id",
            requestId,
            "x-mws-response-context",
            requestId,
            "x-mws-timestamp",
            WireTime.millis(at)),
        body);
  }
}
