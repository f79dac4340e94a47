package dev.ipnledger.sandbox.state;

import dev.ipnledger.sandbox.http.HttpCall;
import java.util.List;

/** Tells calls that may change payments, sellers, sessions or time from all others. */
final class ChangingCalls {
  private static final List<String> READING = List.of("Get", "List");

  /** Control requests that concern deliveries and faults, which are not kept. */
  private static final List<String> PASSING =
      List.of(
          "/control/notifications",
          "/control/subscriptions",
          "/control/faults",
          "/control/service-faults",
          "/control/certificates",
          "/control/amazon/provider-events",
          "/control/amazon/batch-ends",
          "/control/state",
          "/control/stories",
          "/control/shop");

  private ChangingCalls() {}

  static boolean match(HttpCall call) {
    if (call.path().startsWith("/control/")) {
      return !call.method().equals("GET")
          && PASSING.stream().noneMatch(prefix -> call.path().startsWith(prefix));
    }
    String action = call.parameter("Action").orElse("");
    boolean signed = !action.isEmpty() && call.parameter("Signature").isPresent();
    return signed && READING.stream().noneMatch(action::startsWith);
  }
}
