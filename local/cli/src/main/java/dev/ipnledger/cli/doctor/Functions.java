package dev.ipnledger.cli.doctor;

import dev.ipnledger.cli.stack.StackResources;
import java.util.Map;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.EnvironmentResponse;
import software.amazon.awssdk.services.lambda.model.GetFunctionConfigurationResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.SnapStartOptimizationStatus;
import software.amazon.awssdk.services.lambda.model.State;

/** Looks at the functions by the alias that everything calls. */
record Functions(LambdaClient lambda) {
  private static final String ALIAS = "live";

  /** New accounts have ten; with the template's parameters a busy minute needs about that many. */
  private static final int FEW = 10;

  /** Whether it can be called, and starts from a snapshot. */
  Finding look(StackResources.Resource function) {
    String what = function.logicalId();
    GetFunctionConfigurationResponse live;
    try {
      live =
          lambda.getFunctionConfiguration(
              request -> request.functionName(function.physicalId()).qualifier(ALIAS));
    } catch (ResourceNotFoundException e) {
      return Finding.ill(
          what,
          function.physicalId() + " has no alias " + ALIAS + ", by which it is called",
          "docs/RUNBOOK.md, Changed by hand.");
    }
    if (live.state() == State.FAILED) {
      return Finding.ill(
          what,
          "version " + live.version() + " can not be called: " + live.stateReason(),
          "Go back to the version before: docs/RUNBOOK.md, IngestErrorsAlarm.");
    }
    if (!variables(live).equals(variables(latest(function)))) {
      return Finding.ill(
          what,
          "version %s is called, which has other settings than were deployed last"
              .formatted(live.version()),
          "Is traffic still shifting, or was the alias set back by hand? Otherwise deploy again;"
              + " docs/RUNBOOK.md, Changed by hand.");
    }
    return snapshot(what, live);
  }

  private GetFunctionConfigurationResponse latest(StackResources.Resource function) {
    return lambda.getFunctionConfiguration(request -> request.functionName(function.physicalId()));
  }

  private static Map<String, String> variables(GetFunctionConfigurationResponse configuration) {
    EnvironmentResponse environment = configuration.environment();
    return environment == null ? Map.of() : environment.variables();
  }

  private static Finding snapshot(String what, GetFunctionConfigurationResponse live) {
    if (live.runtimeAsString().startsWith("provided")) {
      return Finding.unseen(
          what + " SnapStart",
          "Runtime " + live.runtimeAsString() + " has none: this is a deployment on a desk.");
    }
    boolean inForce =
        live.snapStart() != null
            && live.snapStart().optimizationStatus() == SnapStartOptimizationStatus.ON;
    return inForce
        ? Finding.well(what, "version " + live.version() + " starts from its snapshot")
        : Finding.ill(
            what,
            "version " + live.version() + " starts without a snapshot, which takes seconds",
            "SnapStart was taken out by hand, or the alias names $LATEST: docs/RUNBOOK.md, Changed by"
                + " hand.");
  }

  /** Whether the account lets as many calls run at a time as the stack may need. */
  Finding concurrency() {
    int limit = lambda.getAccountSettings(request -> {}).accountLimit().concurrentExecutions();
    return limit > FEW
        ? Finding.well("concurrency", "this account runs " + limit + " calls at a time")
        : Finding.ill(
            "concurrency",
            "this account runs only " + limit + " calls at a time, of all its functions",
            "Ask AWS for more (Service Quotas); docs/RUNBOOK.md, ThrottlesAlarm.");
  }
}
