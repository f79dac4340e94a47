package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes single attempts and enters them in the log. */
final class Attempts {
  private final Carrier carrier;
  private final DeliveryLog log;

  Attempts(Carrier carrier, DeliveryLog log) {
    this.carrier = requireNonNull(carrier, "carrier is null");
    this.log = requireNonNull(log, "log is null");
  }

  DeliveryAttempt make(Delivery delivery, SignedMessage message, int number, Instant at) {
    DeliveryAttempt attempt = carry(delivery, new Line(delivery, message, number, at));
    log.add(attempt);
    return attempt;
  }

  private DeliveryAttempt carry(Delivery delivery, Line line) {
    URI endpoint = delivery.publication().subscription().endpoint();
    boolean last = delivery.last(line.number());
    if (endpoint == null) {
      return line.ended(DeliveryOutcome.NO_ENDPOINT, null, null, "");
    }
    if (delivery.down(line.number())) {
      return line.ended(DeliveryOutcome.failed(last), null, "endpoint down (fault)", "");
    }
    try {
      Carrier.Answer answer = carrier.carry(endpoint, line.message());
      return line.ended(
          DeliveryOutcome.of(answer.status(), last), answer.status(), null, answer.beginning());
    } catch (IOException e) {
      return line.ended(DeliveryOutcome.failed(last), null, e.getClass().getSimpleName(), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return line.ended(DeliveryOutcome.GIVEN_UP, null, "sandbox closed", "");
    }
  }

  private record Line(Delivery delivery, SignedMessage message, int number, Instant at) {
    DeliveryAttempt ended(
        DeliveryOutcome outcome, @Nullable Integer status, @Nullable String problem, String text) {
      return new DeliveryAttempt(
          message.messageId(),
          message.topicArn(),
          delivery.publication().notificationType(),
          delivery.publication().objectId(),
          number,
          at,
          outcome,
          status,
          problem,
          text);
    }
  }
}
