package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.Cast;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What an order and its authorizations raise as time passes, by Amazon's lifetimes and what the
 * alerts promise, and not by the ledger's tables.
 */
final class Deadlines {
  private static final Duration SANDBOX_LIFE = Duration.ofDays(2);
  private static final Duration LIVE_LIFE = Duration.ofDays(30);

  /** A day before the seven are over in which Amazon captures at once. */
  private static final Duration WINDOW_WARNED_AFTER = Duration.ofDays(6);

  private static final Duration AT_MOST_BEFORE_END = Duration.ofDays(5);
  private static final Duration STALE_AFTER = Duration.ofDays(30);
  private static final Duration CLOSING_TOLD_FOR = Duration.ofDays(1);

  private final Instant now;
  private final Map<String, Instant> closed;
  private final Map<ObjectRef, Expected> expected = new HashMap<>();

  private Deadlines(Instant now, Map<String, Instant> closed) {
    this.now = now;
    this.closed = closed;
  }

  /**
   * What stands about each order reference and each authorization.
   *
   * @param now the world's time
   * @param closed when the functions closed which order references
   */
  static Map<ObjectRef, Expected> of(Amazon amazon, Instant now, Map<String, Instant> closed) {
    Deadlines deadlines = new Deadlines(now, closed);
    Map<String, Instant> disputed = new HashMap<>();
    for (Chargeback one : amazon.chargebacks()) {
      disputed.merge(
          one.capture().order().id(),
          one.created(),
          BinaryOperator.maxBy(Comparator.naturalOrder()));
    }
    return amazon
        .payments()
        .world()
        .look(
            _ -> {
              for (PaymentObject<?> object : amazon.payments().world().objects()) {
                if (object instanceof OrderReference order) {
                  deadlines.look(order, Optional.ofNullable(disputed.get(order.id())));
                }
              }
              return deadlines.expected;
            });
  }

  private Expected of(ObjectKind kind, PaymentObject<?> object) {
    return expected.computeIfAbsent(
        ObjectRef.of(Cast.ours(object.account()), kind, new AmazonId(object.id())),
        _ -> new Expected(now));
  }

  private void look(OrderReference order, Optional<Instant> disputed) {
    Expected raised = of(ObjectKind.ORDER_REFERENCE, order);
    boolean inFull = AmazonWatch.isCapturedInFull(order);
    boolean open =
        order.lifecycle().in(OrderReferenceState.OPEN)
            || order.lifecycle().in(OrderReferenceState.SUSPENDED);
    if (open && !inFull) {
      Instant quiet = lastChange(order);
      if (disputed.filter(quiet::isBefore).isEmpty()) {
        raised.from(AttentionKind.STALE_ORDER, quiet.plus(STALE_AFTER));
      } else if (now.isAfter(quiet.plus(STALE_AFTER))) {
        // A dispute is a change of the order's, and nobody may have heard of it.
        raised.mayBe(AttentionKind.STALE_ORDER);
      }
    }
    closing(order, inFull, raised);
    order.authorizations().forEach(this::look);
  }

  private void closing(OrderReference order, boolean inFull, Expected raised) {
    if (!order.lifecycle().in(OrderReferenceState.CLOSED)) {
      return;
    }
    Instant since = order.lifecycle().current().lastUpdate();
    Instant byUs = closed.get(order.id());
    if (byUs != null) {
      raised.between(AttentionKind.CLOSED_BY_POLICY, byUs, byUs.plus(CLOSING_TOLD_FOR));
    } else if (inFull && now.isBefore(since.plus(CLOSING_TOLD_FOR).plus(Expected.LATE))) {
      // It was to be closed when somebody else did so.
      raised.mayBe(AttentionKind.CLOSED_BY_POLICY);
    }
    if (order.authorizations().stream().anyMatch(Deadlines::canBeCaptured)) {
      if (byUs != null) {
        raised.from(AttentionKind.OPEN_AFTER_CLOSE, byUs);
      } else if (inFull) {
        raised.mayBe(AttentionKind.OPEN_AFTER_CLOSE);
      }
    } else if (byUs != null || inFull) {
      justEnded(order, raised);
    }
  }

  /** That the last authorization has ended is seen a day later at the latest. */
  private void justEnded(OrderReference order, Expected raised) {
    Instant since = now.minus(CLOSING_TOLD_FOR).minus(Expected.LATE);
    if (order.authorizations().stream()
        .anyMatch(
            authorization -> authorization.lifecycle().current().lastUpdate().isAfter(since))) {
      raised.mayBe(AttentionKind.OPEN_AFTER_CLOSE);
    }
  }

  private static boolean canBeCaptured(Authorization authorization) {
    return authorization.lifecycle().in(AuthorizationState.OPEN)
        || authorization.lifecycle().in(AuthorizationState.PENDING);
  }

  private void look(Authorization authorization) {
    Expected raised = of(ObjectKind.AUTHORIZATION, authorization);
    if (!authorization.lifecycle().in(AuthorizationState.OPEN)
        || !authorization.captured().isZero()) {
      return;
    }
    boolean live = authorization.account().environment() == Environment.LIVE;
    Duration life = live ? LIVE_LIFE : SANDBOX_LIFE;
    Duration quarter = life.dividedBy(4);
    Duration before = quarter.compareTo(AT_MOST_BEFORE_END) < 0 ? quarter : AT_MOST_BEFORE_END;
    raised.from(
        AttentionKind.AUTHORIZATION_EXPIRES, authorization.created().plus(life).minus(before));
    if (live) {
      raised.from(
          AttentionKind.CAPTURE_WINDOW_ENDS, authorization.created().plus(WINDOW_WARNED_AFTER));
    }
  }

  /** When anything of the order changed last, but for disputes. */
  static Instant lastChange(OrderReference order) {
    return Stream.of(
            Stream.of(order),
            order.authorizations().stream(),
            order.captures(),
            order.captures().flatMap(capture -> capture.refunds().stream()))
        .flatMap(objects -> objects)
        .flatMap(object -> Stream.of(object.created(), object.lifecycle().current().lastUpdate()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
