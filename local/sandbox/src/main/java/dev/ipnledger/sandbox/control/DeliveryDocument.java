package dev.ipnledger.sandbox.control;

import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A delivery attempt as JSON: {@code outcome} in lower case, {@code status} the endpoint's. */
public record DeliveryDocument(
    String messageId,
    String topicArn,
    @Nullable String notificationType,
    @Nullable String objectId,
    int attempt,
    String at,
    String outcome,
    @Nullable Integer status,
    @Nullable String problem,
    @Nullable String answer) {
  public static DeliveryDocument of(DeliveryAttempt attempt) {
    return new DeliveryDocument(
        attempt.messageId(),
        attempt.topicArn(),
        present(attempt.notificationType()),
        present(attempt.objectId()),
        attempt.number(),
        WireTime.millis(attempt.at()),
        attempt.outcome().name().toLowerCase(Locale.ROOT),
        attempt.status(),
        attempt.problem(),
        present(attempt.answer()));
  }

  private static @Nullable String present(String text) {
    return text.isEmpty() ? null : text;
  }
}
