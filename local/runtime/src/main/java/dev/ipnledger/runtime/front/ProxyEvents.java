package dev.ipnledger.runtime.front;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.RequestIdentity;
import dev.ipnledger.runtime.FakeCredentials;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the event that a REST API hands to a Lambda proxy integration (API Gateway developer guide,
 * "Input format of a Lambda function for proxy integration").
 */
final class ProxyEvents {
  static final String STAGE = "local";

  private static final DateTimeFormatter REQUEST_TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ProxyEvents() {}

  /** The event for a request that arrived at {@code now}. */
  static APIGatewayProxyRequestEvent event(
      HttpExchange request, Route route, Map<String, String> pathParameters, Instant now) {
    APIGatewayProxyRequestEvent event = new APIGatewayProxyRequestEvent();
    event.setResource(route.resource());
    event.setPath(request.path());
    event.setHttpMethod(request.method());
    event.setHeaders(lastOfEach(request.headers()));
    event.setMultiValueHeaders(request.headers());
    event.setQueryStringParameters(nullIfEmpty(lastOfEach(request.query())));
    event.setMultiValueQueryStringParameters(nullIfEmpty(request.query()));
    event.setPathParameters(nullIfEmpty(pathParameters));
    event.setRequestContext(context(request, route, now));
    byte[] body = request.body();
    if (body.length > 0) {
      event.setBody(
          route.binary() ? Base64.getEncoder().encodeToString(body) : new String(body, UTF_8));
    }
    event.setIsBase64Encoded(route.binary() && body.length > 0);
    return event;
  }

  private static ProxyRequestContext context(HttpExchange request, Route route, Instant now) {
    RequestIdentity identity = new RequestIdentity();
    identity.setSourceIp(request.sourceIp());
    identity.setUserAgent(lastOfEach(request.headers()).get("User-Agent"));

    ProxyRequestContext context = new ProxyRequestContext();
    context.setAccountId(FakeCredentials.ACCOUNT_ID);
    context.setApiId(STAGE);
    context.setStage(STAGE);
    context.setResourceId(STAGE);
    context.setResourcePath(route.resource());
    context.setHttpMethod(request.method());
    context.setPath("/" + STAGE + request.path());
    context.setProtocol(request.protocol());
    context.setRequestId(UUID.randomUUID().toString());
    context.setExtendedRequestId(context.getRequestId());
    context.setRequestTime(REQUEST_TIME.format(now));
    context.setRequestTimeEpoch(now.toEpochMilli());
    context.setDomainName("localhost");
    context.setDomainPrefix("localhost");
    context.setIdentity(identity);
    return context;
  }

  /** API Gateway keeps the last of several values in the single-value maps. */
  private static Map<String, String> lastOfEach(Map<String, List<String>> values) {
    return values.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().getLast(),
                (first, second) -> second,
                LinkedHashMap::new));
  }

  private static <V> @Nullable Map<String, V> nullIfEmpty(Map<String, V> map) {
    return map.isEmpty() ? null : map;
  }
}
