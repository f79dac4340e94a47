package dev.ipnledger.ipn;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification that cannot be applied.
 *
 * @param cause for counting and for telling like from like
 * @param sentence for a person, naming the field or element
 * @param fields what the JSON still says; null when it is no JSON object
 */
public record QuarantinedNotification(
    QuarantineCause cause, String sentence, @Nullable NotificationFields fields)
    implements NotificationReading {
  public QuarantinedNotification {
    requireNonNull(cause, "cause is null");
    requireNonNull(sentence, "sentence is null");
  }

  /** Whether it is one of Seller Central's test notifications, of which nobody needs to be told. */
  public boolean sample() {
    return fields != null && fields.isTest();
  }

  /** What was odd besides the cause; empty when nothing was, or the text was no JSON object. */
  public List<String> problems() {
    return fields == null ? List.of() : fields.problems();
  }
}
