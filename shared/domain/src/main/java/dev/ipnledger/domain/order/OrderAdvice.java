package dev.ipnledger.domain.order;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the one thing to do about an order among the advice of its objects. */
final class OrderAdvice {
  private OrderAdvice() {}

  static Advice of(Order order) {
    Stream<View> objects =
        Stream.concat(
            order.orderReference().stream(),
            Stream.of(
                    ObjectKind.AUTHORIZATION,
                    ObjectKind.CAPTURE,
                    ObjectKind.REFUND,
                    ObjectKind.CHARGEBACK)
                .flatMap(kind -> standing(order.of(kind)).stream()));
    return objects
        .map(Order::advice)
        .max(Comparator.naturalOrder())
        .map(advice -> advice == Advice.BOOK_IT ? Advice.SHIP : advice)
        .orElse(Advice.WAIT);
  }

  /** Without the declined and expired ones that a later object of the same kind made good. */
  private static List<View> standing(List<View> views) {
    Instant lastGood =
        views.stream()
            .filter(view -> !isFailed(view))
            .map(OrderAdvice::createdAt)
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    return views.stream()
        .filter(view -> !isFailed(view) || createdAt(view).isAfter(lastGood))
        .toList();
  }

  private static boolean isFailed(View view) {
    return view.isIn(States.DECLINED) || Order.advice(view) == Advice.AUTHORIZE_AGAIN;
  }

  private static Instant createdAt(View view) {
    return view.fact(Fact.CREATED_AT, Moment.class).map(Moment::instant).orElse(Instant.MIN);
  }
}
