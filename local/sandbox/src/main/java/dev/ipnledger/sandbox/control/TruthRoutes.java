package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import java.util.Map;

/** What really became of orders and billing agreements. */
final class TruthRoutes {
  private final SandboxControl control;

  TruthRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  HttpAnswer orders(HttpCall call) {
    return JsonAnswers.ok(Map.of("orders", control.truth()));
  }

  HttpAnswer order(HttpCall call) {
    String id = Paths.segment(call, 4);
    return JsonAnswers.ok(
        control.truth(id).orElseThrow(() -> ControlException.notFound("no order reference " + id)));
  }

  HttpAnswer agreements(HttpCall call) {
    return JsonAnswers.ok(Map.of("agreements", control.agreements()));
  }

  HttpAnswer agreement(HttpCall call) {
    String id = Paths.segment(call, 4);
    return JsonAnswers.ok(
        control
            .agreement(id)
            .orElseThrow(() -> ControlException.notFound("no billing agreement " + id)));
  }
}
