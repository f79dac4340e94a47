package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** {@code POST /control/clock/advance {"by":"PT30S"}}: an ISO 8601 duration. */
final class ClockRoutes {
  private final SandboxControl control;

  ClockRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  HttpAnswer show(HttpCall call) {
    return now(control.now());
  }

  HttpAnswer advance(HttpCall call) {
    Duration by = duration(JsonFields.of(call).text("by"));
    if (by.isNegative() || by.compareTo(Duration.ofDays(3_650)) > 0) {
      throw ControlException.badRequest("by must be from PT0S to P3650D");
    }
    return now(control.advance(by));
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw ControlException.badRequest("by must be an ISO 8601 duration such as PT30S or P2D");
    }
  }

  private static HttpAnswer now(Instant time) {
    return JsonAnswers.ok(Map.of("now", WireTime.millis(time)));
  }
}
