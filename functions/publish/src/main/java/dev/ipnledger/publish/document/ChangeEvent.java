package dev.ipnledger.publish.document;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A payment object is another in the ledger than it was.
 *
 * @param formatVersion of this document; a number that a reader does not know means that what it
 *     knows may have changed its meaning. New elements alone do not raise it
 * @param eventId {@code <object id>@<version>}: the same for each delivery of the same event
 * @param object which object
 * @param sellerId whose
 * @param environment {@code live} or {@code sandbox}
 * @param version of the object; rises with every write of it, so not by one from event to event. A
 *     reader that keeps the highest one it has seen can drop all others, in whatever order they
 *     come
 * @param at about when the ledger was written
 * @param evidenceId the document that brought the first of the changes; read it in the order's
 *     history
 * @param changed what is another than before, by its path in {@code after}
 * @param before absent when the object is new
 * @param after as it is now
 * @param advice what to do next about the object, by its code
 */
public record ChangeEvent(
    int formatVersion,
    String eventId,
    PaymentObject object,
    String sellerId,
    String environment,
    long version,
    String at,
    @Nullable String evidenceId,
    List<String> changed,
    @Nullable ObjectState before,
    ObjectState after,
    String advice) {
  /** The one format that there is so far. */
  public static final int FORMAT_VERSION = 1;

  /**
   * The event of a write.
   *
   * @param before empty for an object that is new
   * @param at about when it was written, UTC
   * @return empty when nothing changed of what the event shows
   */
  static Optional<ChangeEvent> of(Optional<ObjectItem> before, ObjectItem after, Instant at) {
    ObjectRef object = after.object();
    View old = before.map(ObjectItem::view).orElse(View.empty(object));
    Differences differences = Differences.between(old, after.view());
    if (differences.names().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChangeEvent(
            FORMAT_VERSION,
            object.id() + "@" + after.version(),
            PaymentObject.of(after.view()),
            object.account().sellerId(),
            object.account().environment().slug(),
            after.version(),
            Times.of(at),
            differences.evidenceId().orElse(null),
            differences.names(),
            before.map(item -> ObjectState.of(item.view())).orElse(null),
            ObjectState.of(after.view()),
            Order.advice(after.view()).name()));
  }
}
