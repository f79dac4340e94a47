package dev.ipnledger.sandbox.trouble;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Stands before the service and lets the faults happen that wait for a call. */
public final class ServiceFaults implements Function<HttpCall, HttpAnswer> {
  private final Function<HttpCall, HttpAnswer> service;
  private final List<ServiceFault> waiting = new ArrayList<>();

  public ServiceFaults(Function<HttpCall, HttpAnswer> service) {
    this.service = requireNonNull(service, "service is null");
  }

  public synchronized void add(ServiceFault fault) {
    waiting.add(fault);
  }

  public synchronized List<ServiceFault> waiting() {
    return List.copyOf(waiting);
  }

  public synchronized void clear() {
    waiting.clear();
  }

  @Override
  public HttpAnswer apply(HttpCall call) {
    if (waiting().isEmpty()) {
      return service.apply(call);
    }
    Optional<ServiceFault> fault =
        meeting(call.parameter("Action").orElse(""), call.parameter("SellerId").orElse(""));
    return fault.isPresent() ? faulty(fault.get(), call) : service.apply(call);
  }

  private HttpAnswer faulty(ServiceFault fault, HttpCall call) {
    return switch (fault.action()) {
      case THROTTLE -> FaultyAnswers.throttled();
      case UNAVAILABLE -> FaultyAnswers.error(503, "ServiceUnavailable");
      case INTERNAL_ERROR -> FaultyAnswers.error(500, "InternalServerError");
      case HTML_502 -> FaultyAnswers.html(502, "Bad Gateway");
      case SLOW -> {
        pause(Duration.ofMillis(fault.delayMs()));
        yield service.apply(call);
      }
      case HTML_504 -> {
        var _ = service.apply(call);
        yield FaultyAnswers.html(504, "Gateway Timeout");
      }
      case ANSWER_LOST -> {
        var _ = service.apply(call);
        yield HttpAnswer.LOST;
      }
    };
  }

  private synchronized Optional<ServiceFault> meeting(String action, String sellerId) {
    for (int i = 0; i < waiting.size(); i++) {
      ServiceFault fault = waiting.get(i);
      if (fault.meets(action, sellerId)) {
        if (fault.times() == 1) {
          waiting.remove(i);
        } else {
          waiting.set(i, fault.oneLess());
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
