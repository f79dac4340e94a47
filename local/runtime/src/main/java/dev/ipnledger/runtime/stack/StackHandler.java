package dev.ipnledger.runtime.stack;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code GET /local/stack} to programs of this machine. The front listens on the loopback
 * address only; a web page that smuggles itself in under a name of its own is refused by that name.
 */
public final class StackHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private static final Pattern THIS_MACHINE =
      Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d+)?");

  private final Supplier<StackDescription> stack;

  /**
   * @param stack the description as it is now
   */
  public StackHandler(Supplier<StackDescription> stack) {
    this.stack = requireNonNull(stack, "stack is null");
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    Map<String, String> headers = event.getHeaders();
    if (headers == null || !fromThisMachine(headers)) {
      return answer(403, "{\"message\":\"for programs of this machine only\"}");
    }
    return event.getHttpMethod().equals("GET")
        ? answer(200, stack.get().json())
        : answer(405, "{\"message\":\"GET only\"}");
  }

  private static boolean fromThisMachine(Map<String, String> headers) {
    String host = header(headers, "Host");
    return host != null
        && THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches()
        && header(headers, "Origin") == null;
  }

  private static @Nullable String header(Map<String, String> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static APIGatewayProxyResponseEvent answer(int status, String body) {
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(status)
        .withHeaders(Map.of("Content-Type", "application/json", "Cache-Control", "no-store"))
        .withBody(body);
  }
}
