package dev.ipnledger.runtime.front;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Finds the route, makes the event, calls the function, writes its answer. Some paths it passes on.
 */
final class FrontHandler extends Handler.Abstract {
  private static final Logger LOG = LogManager.getLogger(FrontHandler.class);

  private record Target(Route route, Resource resource) {}

  private final List<Target> targets;
  private final Optional<Elsewhere> elsewhere;
  private final RequestReader reader;
  private final InstantSource clock;

  FrontHandler(
      List<Route> routes, Optional<Elsewhere> elsewhere, FrontLimits limits, InstantSource clock) {
    this.targets =
        routes.stream().map(route -> new Target(route, Resource.of(route.resource()))).toList();
    this.elsewhere = elsewhere;
    this.reader = new RequestReader(limits, clock);
    this.clock = clock;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      Optional<HttpExchange> exchange = reader.read(request);
      if (exchange.isPresent()) {
        ResponseWriter.write(answer(exchange.get()), response, callback);
      } else {
        // The rest of the body stays unread, so the connection can't carry another request.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        ResponseWriter.write(gatewayAnswer(413, "Request Too Long"), response, callback);
      }
    } catch (IOException e) {
      LOG.debug("a client went away or was too slow", e);
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      ResponseWriter.write(gatewayAnswer(408, "Request Timeout"), response, callback);
    }
    return true;
  }

  private APIGatewayProxyResponseEvent answer(HttpExchange request) {
    if (elsewhere.isPresent() && elsewhere.get().owns(request.path())) {
      return elsewhere.get().answer(request);
    }
    for (Target target : targets) {
      Optional<Map<String, String>> parameters = target.resource().match(request.path());
      if (parameters.isPresent() && target.route().takes(request.method())) {
        return invoke(
            target.route(),
            ProxyEvents.event(request, target.route(), parameters.get(), clock.instant()));
      }
    }
    // What a REST API says of a resource that it does not have.
    return gatewayAnswer(403, "Missing Authentication Token");
  }

  private static APIGatewayProxyResponseEvent invoke(
      Route route, APIGatewayProxyRequestEvent event) {
    try {
      APIGatewayProxyResponseEvent response = route.function().invoke(event);
      if (response != null && response.getStatusCode() != null) {
        return response;
      }
      LOG.error("{} answered without a status code", route.function().name());
    } catch (RuntimeException e) { // Whatever a function throws, API Gateway answers 502.
      LOG.error("{} threw", route.function().name(), e);
    }
    return gatewayAnswer(502, "Internal server error");
  }

  static APIGatewayProxyResponseEvent gatewayAnswer(int status, String message) {
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(status)
        .withHeaders(Map.of("Content-Type", "application/json"))
        .withBody("{\"message\":\"" + message + "\"}");
  }
}
