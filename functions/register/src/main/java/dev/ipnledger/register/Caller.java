package dev.ipnledger.register;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.RequestIdentity;
import java.util.Optional;

/** Who makes a request. */
final class Caller {
  private static final String UNKNOWN = "unknown";

  private Caller() {}

  /**
   * The ARN of the principal that signed the request; of a request that nobody had to sign, as in a
   * local run, the address it came from.
   */
  static String of(APIGatewayProxyRequestEvent request) {
    Optional<RequestIdentity> identity =
        Optional.ofNullable(request.getRequestContext()).map(ProxyRequestContext::getIdentity);
    return identity
        .map(RequestIdentity::getUserArn)
        .or(() -> identity.map(RequestIdentity::getSourceIp))
        .orElse(UNKNOWN);
  }
}
