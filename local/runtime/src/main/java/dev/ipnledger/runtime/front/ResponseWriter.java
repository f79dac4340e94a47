package dev.ipnledger.runtime.front;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes the answer of a function, as API Gateway reads it. */
final class ResponseWriter {
  private ResponseWriter() {}

  static void write(APIGatewayProxyResponseEvent answer, Response response, Callback callback) {
    response.setStatus(answer.getStatusCode());
    if (answer.getHeaders() != null) {
      answer.getHeaders().forEach(response.getHeaders()::put);
    }
    if (answer.getMultiValueHeaders() != null) {
      answer
          .getMultiValueHeaders()
          .forEach(
              (name, values) -> {
                response.getHeaders().remove(name);
                values.forEach(value -> response.getHeaders().add(name, value));
              });
    }
    response.write(true, ByteBuffer.wrap(body(answer)), callback);
  }

  private static byte[] body(APIGatewayProxyResponseEvent answer) {
    if (answer.getBody() == null) {
      return new byte[0];
    }
    return Boolean.TRUE.equals(answer.getIsBase64Encoded())
        ? Base64.getDecoder().decode(answer.getBody())
        : answer.getBody().getBytes(UTF_8);
  }
}
