package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A section of the service: one signed call in, one answer out. */
public final class Section {
  private final World world;
  private final Address address;
  private final Gate gate;
  private final Optional<Throttle> throttle;
  private final Dispatcher dispatcher;

  /**
   * Builds a section.
   *
   * @param throttle empty when no quotas apply
   */
  public Section(
      World world, Address address, Gate gate, Optional<Throttle> throttle, Dispatcher dispatcher) {
    this.world = requireNonNull(world, "world is null");
    this.address = requireNonNull(address, "address is null");
    this.gate = requireNonNull(gate, "gate is null");
    this.throttle = requireNonNull(throttle, "throttle is null");
    this.dispatcher = requireNonNull(dispatcher, "dispatcher is null");
  }

  /** Whether a call is meant for this section. */
  public boolean owns(HttpCall call) {
    return address.owns(call);
  }

  /** A file's digest may come as a header instead of a parameter. */
  private static Parameters parameters(HttpCall call, Map<String, String> sent) {
    if (Form.isForm(call)) {
      return new Parameters(sent);
    }
    Map<String, String> all = new LinkedHashMap<>(sent);
    call.header("content-md5").ifPresent(digest -> all.putIfAbsent("ContentMD5Value", digest));
    return new Parameters(all, call.body());
  }

  /** Answers any call; a refusal is an answer too. */
  public HttpAnswer answer(HttpCall call) {
    String requestId = dispatcher.nextRequestId();
    Instant at = world.look(now -> now);
    try {
      if (!call.method().equals("GET") && !call.method().equals("POST")) {
        throw new RefusedException(ErrorCode.INVALID_ADDRESS, "Send GET or POST.");
      }
      address.check(call);
      Map<String, String> sent = Form.parameters(call);
      Parameters parameters = parameters(call, sent);
      Caller caller = gate.admit(call, address, sent, at);
      Action action = dispatcher.table().find(parameters.required("Action"));
      Map<String, String> left =
          throttle.map(found -> found.take(caller, action.spec())).orElse(Map.of());
      return Answers.with(dispatcher.answer(action, caller, parameters, requestId), left);
    } catch (RefusedException e) {
      return dispatcher.refused(e, requestId, at);
    }
  }
}
