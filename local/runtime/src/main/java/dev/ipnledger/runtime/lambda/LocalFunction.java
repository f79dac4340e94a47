package dev.ipnledger.runtime.lambda;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * One function of the template, run in this JVM.
 *
 * @param name as in the template, for example {@code ingest}
 * @param handler the same object that Lambda would construct
 * @param events the wire its events come over
 * @param timeout what the context counts down from; nothing is cut off when it is over
 * @param clock where the context's time comes from
 */
public record LocalFunction<I, O>(
    String name,
    RequestHandler<I, O> handler,
    LambdaWire<I> events,
    Duration timeout,
    InstantSource clock) {

  public LocalFunction {
    requireNonNull(name, "name is null");
    requireNonNull(handler, "handler is null");
    requireNonNull(events, "events is null");
    requireNonNull(timeout, "timeout is null");
    requireNonNull(clock, "clock is null");
  }

  /** Carries the event over the wire and calls the handler; what the handler throws comes out. */
  public O invoke(I event) {
    LocalContext context =
        new LocalContext(name, UUID.randomUUID().toString(), clock.instant().plus(timeout), clock);
    return handler.handleRequest(events.carry(event), context);
  }
}
