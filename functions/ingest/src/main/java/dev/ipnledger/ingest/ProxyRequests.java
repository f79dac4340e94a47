package dev.ipnledger.ingest;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What API Gateway made of a request, turned back. */
final class ProxyRequests {
  private ProxyRequests() {}

  /** The bytes as they were sent; empty when there were none. */
  static byte[] body(APIGatewayProxyRequestEvent event) {
    String body = event.getBody();
    if (body == null) {
      return new byte[0];
    }
    byte[] text = body.getBytes(StandardCharsets.UTF_8);
    if (!Boolean.TRUE.equals(event.getIsBase64Encoded())) {
      return text;
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      // Not something API Gateway does. As it stands it is no envelope, and is refused as such.
      return text;
    }
  }

  /** Each header's last value, as API Gateway has it in the map of single values. */
  static Map<String, String> headers(APIGatewayProxyRequestEvent event) {
    Map<String, String> headers = new HashMap<>();
    Map<String, List<String>> lists = orEmpty(event.getMultiValueHeaders());
    lists.forEach((name, values) -> headers.put(name, values.getLast()));
    headers.putAll(orEmpty(event.getHeaders()));
    return headers;
  }

  static String method(APIGatewayProxyRequestEvent event) {
    String method = event.getHttpMethod();
    return method == null ? "" : method;
  }

  private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
