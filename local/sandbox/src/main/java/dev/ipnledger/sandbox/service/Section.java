package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service section Off-Amazon Payments, live and sandbox: one call in, one answer out. */
public final class Section {
  private final World world;
  private final Gate gate;
  private final Optional<LeakyBuckets> quotas;
  private final Operations operations;

  /**
   * Builds the section.
   *
   * @param clock the sandbox's own
   * @param wallClock real time
   * @param throttled whether quotas apply
   */
  public Section(
      Payments payments,
      Sellers sellers,
      InstantSource clock,
      InstantSource wallClock,
      boolean throttled) {
    this.world = requireNonNull(payments, "payments is null").world();
    this.gate = new Gate(sellers, new Freshness(wallClock));
    this.quotas = throttled ? Optional.of(new LeakyBuckets(clock)) : Optional.empty();
    this.operations = Operations.on(payments);
  }

  /** Whether a path belongs to this section, in the right or in a wrong version. */
  public static boolean owns(String path) {
    return path.startsWith("/OffAmazonPayments");
  }

  /** Answers any call; a refusal is an answer too. */
  public HttpAnswer answer(HttpCall call) {
    String requestId = UUID.randomUUID().toString();
    Instant at = world.look(now -> now);
    try {
      Environment environment = environment(call);
      Map<String, String> parameters = Form.parameters(call);
      Caller caller = gate.admit(call, environment, parameters, at);
      Parameters read = new Parameters(parameters);
      Operation operation = operations.find(read.required("Action", 128));
      quotas.ifPresent(buckets -> buckets.take(caller, operation));
      return run(operation, caller, read, requestId);
    } catch (RefusedException e) {
      return Answers.refused(e, requestId, at);
    }
  }

  private record Ran(@Nullable Element result, Instant at) {}

  private HttpAnswer run(
      Operation operation, Caller caller, Parameters parameters, String requestId) {
    Ran ran =
        operation.changes()
            ? world.visit(at -> new Ran(operation.answer(caller, parameters, at), at))
            : world.look(at -> new Ran(operation.answer(caller, parameters, at), at));
    return Answers.done(operation.action(), ran.result(), requestId, ran.at());
  }

  private static Environment environment(HttpCall call) {
    if (!call.method().equals("GET") && !call.method().equals("POST")) {
      throw new RefusedException(ErrorCode.INVALID_ADDRESS, "Send GET or POST.");
    }
    for (Environment environment : Environment.values()) {
      if (environment.path().equals(call.path())) {
        return environment;
      }
    }
    throw new RefusedException(
        ErrorCode.INVALID_ADDRESS, "The path must be " + Environment.SANDBOX.path());
  }
}
