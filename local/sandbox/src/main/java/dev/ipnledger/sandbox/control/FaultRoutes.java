package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.notify.Fault;
import dev.ipnledger.sandbox.notify.FaultAction;
import java.util.Map;

/**
 * {@code POST /control/faults {"action":"drop","notificationType":"PaymentCapture"}}: every field
 * but the action may be left out.
 */
final class FaultRoutes {
  private final SandboxControl control;

  FaultRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  HttpAnswer list(HttpCall call) {
    return JsonAnswers.ok(Map.of("faults", control.faults().waiting()));
  }

  HttpAnswer add(HttpCall call) {
    Fault fault = read(JsonFields.of(call));
    control.faults().add(fault);
    return JsonAnswers.created(fault);
  }

  HttpAnswer clear(HttpCall call) {
    control.faults().clear();
    return list(call);
  }

  HttpAnswer release(HttpCall call) {
    return JsonAnswers.ok(Map.of("released", control.release()));
  }

  private static Fault read(JsonFields fields) {
    FaultAction action =
        FaultAction.named(fields.text("action"))
            .orElseThrow(
                () -> ControlException.badRequest("action must be one of " + FaultAction.all()));
    long times = fields.numberWithin("times", 1, 1, 1_000_000);
    long delayMs = fields.numberWithin("delayMs", 0, 0, 86_400_000);
    return new Fault(
        action,
        fields.textOr("sellerId", ""),
        fields.textOr("notificationType", ""),
        fields.textOr("objectId", ""),
        fields.textOr("state", ""),
        (int) times,
        delayMs);
  }
}
