package dev.ipnledger.runtime.front;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.runtime.lambda.LocalFunction;
import java.util.Optional;

/**
 * One resource of the API and the function behind it.
 *
 * @param resource the resource's path, {@code /notifications} or {@code /v1/{proxy+}}; the first
 *     route that matches wins
 * @param method the only method that goes there; empty for every one
 * @param binary whether the API takes all media types as binary, so that bodies come in base64
 * @param function what answers
 */
public record Route(
    String resource,
    Optional<String> method,
    boolean binary,
    LocalFunction<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> function) {

  public Route {
    requireNonNull(resource, "resource is null");
    requireNonNull(method, "method is null");
    requireNonNull(function, "function is null");
  }

  /** For every method. */
  public Route(
      String resource,
      boolean binary,
      LocalFunction<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> function) {
    this(resource, Optional.empty(), binary, function);
  }

  boolean takes(String asked) {
    return method.isEmpty() || method.get().equals(asked);
  }
}
