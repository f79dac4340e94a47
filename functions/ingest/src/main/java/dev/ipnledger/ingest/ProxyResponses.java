package dev.ipnledger.ingest;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers as API Gateway wants them. A refusal is a problem document (RFC 9457) that says no more
 * than its status: the cause is for the log.
 */
final class ProxyResponses {
  private static final String PROBLEM = "application/problem+json";

  private ProxyResponses() {}

  static APIGatewayProxyResponseEvent of(Answer answer) {
    return switch (answer.status()) {
      case 200 -> response(200, Map.of(), "");
      case 400 -> problem(400, "Bad Request", Map.of());
      case 405 -> problem(405, "Method Not Allowed", Map.of("Allow", "POST"));
      case 413 -> problem(413, "Content Too Large", Map.of());
      case 503 -> problem(503, "Service Unavailable", Map.of("Retry-After", "20"));
      default -> problem(403, "Forbidden", Map.of());
    };
  }

  private static APIGatewayProxyResponseEvent problem(
      int status, String title, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Content-Type", PROBLEM);
    String body =
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}".formatted(title, status);
    return response(status, all, body);
  }

  private static APIGatewayProxyResponseEvent response(
      int status, Map<String, String> headers, String body) {
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(status)
        .withHeaders(headers)
        .withBody(body)
        .withIsBase64Encoded(false);
  }
}
