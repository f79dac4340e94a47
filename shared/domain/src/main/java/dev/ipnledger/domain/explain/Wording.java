package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.time.Instant;

/** Values and names in words for people. Times are UTC. */
final class Wording {
  private Wording() {}

  static String of(Value value) {
    return switch (value) {
      case Money money -> money.toString();
      case Moment moment -> moment.canonical();
      case Text text -> text.text();
      case Flag flag -> flag.set() ? "true" : "false";
      case Status status -> of(status);
    };
  }

  private static String of(Status status) {
    StringBuilder words = new StringBuilder(state(status));
    if (status.reasonDescription() != null) {
      words.append(", \"").append(status.reasonDescription()).append('"');
    }
    if (status.lastUpdatedAt() != null) {
      words.append(", since ").append(status.lastUpdatedAt().canonical());
    }
    return words.toString();
  }

  /** {@code Closed (Expired)}. */
  static String state(Status status) {
    return status.reasonCode() == null
        ? status.state()
        : status.state() + " (" + status.reasonCode() + ")";
  }

  static String time(Instant instant) {
    return Moment.of(instant).canonical();
  }

  /** {@code 2015-11-21 16:03:00}, for sentences. */
  static String day(Instant instant) {
    return time(instant).substring(0, 19).replace('T', ' ') + " UTC";
  }

  static String source(Source source) {
    return switch (source) {
      case REGISTRATION -> "registration";
      case NOTIFICATION -> "notification";
      case REPORT -> "report";
      case RESPONSE -> "response";
      case GET -> "Get answer";
    };
  }

  static String kind(ObjectKind kind) {
    return switch (kind) {
      case ORDER_REFERENCE -> "order reference";
      case AUTHORIZATION -> "authorization";
      case CAPTURE -> "capture";
      case REFUND -> "refund";
      case BILLING_AGREEMENT -> "billing agreement";
      case PROVIDER_CREDIT -> "provider credit";
      case PROVIDER_CREDIT_REVERSAL -> "provider credit reversal";
      case CHARGEBACK -> "chargeback";
    };
  }
}
