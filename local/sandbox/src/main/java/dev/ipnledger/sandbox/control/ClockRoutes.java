package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /control/clock/advance {"by":"PT30S"}}: an ISO 8601 duration. The answer tells what
 * fell due, in its order.
 */
final class ClockRoutes {
  private final SandboxControl control;

  ClockRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  HttpAnswer show(HttpCall call) {
    return JsonAnswers.ok(Map.of("now", WireTime.millis(control.now())));
  }

  HttpAnswer advance(HttpCall call) {
    Duration by = duration(JsonFields.of(call).text("by"));
    if (by.isNegative() || by.compareTo(Duration.ofDays(3_650)) > 0) {
      throw ControlException.badRequest("by must be from PT0S to P3650D");
    }
    List<Fired.Change> fired = control.move(by);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("now", WireTime.millis(control.now()));
    answer.put("fired", fired);
    return JsonAnswers.ok(answer);
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw ControlException.badRequest("by must be an ISO 8601 duration such as PT30S or P2D");
    }
  }
}
