package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.trouble.ServiceFault;
import dev.ipnledger.sandbox.trouble.ServiceFaultAction;
import dev.ipnledger.sandbox.trouble.ServiceFaults;
import java.util.Map;

/**
 * {@code POST /control/service-faults {"action":"answer-lost","operation":"Capture"}}: what is to
 * go wrong with coming calls of the signed API.
 */
final class ServiceFaultRoutes {
  private final ServiceFaults faults;

  ServiceFaultRoutes(ServiceFaults faults) {
    this.faults = requireNonNull(faults, "faults is null");
  }

  HttpAnswer list(HttpCall call) {
    return JsonAnswers.ok(Map.of("faults", faults.waiting()));
  }

  HttpAnswer add(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    ServiceFaultAction action =
        ServiceFaultAction.named(fields.text("action"))
            .orElseThrow(
                () ->
                    ControlException.badRequest(
                        "action must be one of " + ServiceFaultAction.all()));
    ServiceFault fault =
        new ServiceFault(
            action,
            fields.textOr("operation", ""),
            fields.textOr("sellerId", ""),
            (int) fields.numberWithin("times", 1, 1, 1_000_000),
            fields.numberWithin("delayMs", 0, 0, 86_400_000));
    faults.add(fault);
    return JsonAnswers.created(fault);
  }

  HttpAnswer clear(HttpCall call) {
    faults.clear();
    return list(call);
  }
}
