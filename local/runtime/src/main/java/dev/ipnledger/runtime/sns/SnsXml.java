package dev.ipnledger.runtime.sns;

/** Answers of the AWS Query protocol. */
final class SnsXml {
  private static final String NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";

  private SnsXml() {}

  /** An element with a text. */
  static String element(String name, String text) {
    return raw(
        name,
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }

  /** An element with elements, or with none. */
  static String raw(String name, String xml) {
    return "<" + name + ">" + xml + "</" + name + ">";
  }

  static String response(String action, String result, String requestId) {
    return "<%1$sResponse xmlns=\"%2$s\">%3$s%4$s</%1$sResponse>"
        .formatted(
            action,
            NAMESPACE,
            raw(action + "Result", result),
            raw("ResponseMetadata", element("RequestId", requestId)));
  }

  static String error(String code, String message, String requestId) {
    return "<ErrorResponse xmlns=\"%s\">%s%s</ErrorResponse>"
        .formatted(
            NAMESPACE,
            raw(
                "Error",
                element("Type", "Sender") + element("Code", code) + element("Message", message)),
            element("RequestId", requestId));
  }
}
