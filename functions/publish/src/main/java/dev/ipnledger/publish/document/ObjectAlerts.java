package dev.ipnledger.publish.document;

import static java.util.stream.Collectors.toSet;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one write of an object: of each condition that stands after it and did not before,
 * and of each that did and does no more. What a person acknowledged does not stand.
 */
final class ObjectAlerts {
  private final ObjectItem after;
  private final Instant at;

  private ObjectAlerts(ObjectItem after, Instant at) {
    this.after = after;
    this.at = at;
  }

  /**
   * @param before empty for an object that is new
   * @param at about when it was written, UTC
   */
  static List<Alert> of(Optional<ObjectItem> before, ObjectItem after, Instant at) {
    ObjectAlerts alerts = new ObjectAlerts(after, at);
    List<Condition> old = before.map(ObjectItem::attention).orElse(List.of());
    List<Alert> all = new ArrayList<>();
    without(old, ids(after.attention())).stream()
        .map(condition -> alerts.alert(condition, alerts.ending(condition)))
        .forEach(all::add);
    without(after.attention(), ids(old)).stream()
        .map(condition -> alerts.alert(condition, Transition.RAISED))
        .forEach(all::add);
    return all;
  }

  private static List<Condition> without(List<Condition> conditions, Set<String> ids) {
    return conditions.stream().filter(condition -> !ids.contains(condition.id())).toList();
  }

  private static Set<String> ids(List<Condition> conditions) {
    return conditions.stream().map(Condition::id).collect(toSet());
  }

  private Transition ending(Condition condition) {
    return after.view().acknowledged().containsKey(condition.id())
        ? Transition.ACKNOWLEDGED
        : Transition.OVER;
  }

  private Alert alert(Condition condition, Transition transition) {
    View view = after.view();
    ObjectRef object = after.object();
    Status status = view.status() == null ? null : view.status().value();
    return new Alert(
        Alert.FORMAT_VERSION,
        condition.id() + "@" + after.version(),
        condition.id(),
        transition.label(),
        transition.because(),
        condition.kind().wireName(),
        condition.kind().severity().label(),
        object.account().sellerId(),
        object.account().environment().slug(),
        PaymentObject.of(view),
        after.version(),
        status == null ? null : status.state(),
        status == null ? null : status.reasonCode(),
        amount(view),
        Times.of(condition.since()),
        Times.of(at),
        age(condition.since(), at),
        condition.kind().paragraph(),
        condition.detail().isEmpty() ? null : condition.detail(),
        null,
        Advised.of(condition.advice()));
  }

  private static @Nullable Amount amount(View view) {
    Optional<Money> amount =
        view.object().kind() == ObjectKind.CHARGEBACK
            ? view.fact(Fact.CHARGEBACK_AMOUNT, Money.class)
            : Order.amount(view);
    return amount.map(Amount::of).orElse(null);
  }

  static long age(Instant since, Instant at) {
    return Math.max(0, Duration.between(since, at).toSeconds());
  }
}
