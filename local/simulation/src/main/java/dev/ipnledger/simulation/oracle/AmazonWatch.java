package dev.ipnledger.simulation.oracle;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.simulation.amazon.AmazonTransport.CallWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees every call as Amazon does: none beyond the quota, and no Close that takes money away. */
public final class AmazonWatch implements CallWatch {
  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");
  private static final Pattern ANY_ID =
      Pattern.compile(
          "&Amazon(?:OrderReference|BillingAgreement|Authorization|Capture|Refund)Id=([A-Z0-9-]+)");
  private static final Pattern ORDER = Pattern.compile("&AmazonOrderReferenceId=([A-Z0-9-]+)");

  private static final String CLOSE = "Action=CloseOrderReference&";

  private static final Pattern BEYOND =
      Pattern.compile("<Code>(RequestThrottled|QuotaExceeded)</Code>");

  private static final Duration WHILE_LOOKING = Duration.ofSeconds(15);

  /** A day, less what clocks may differ. */
  private static final Duration QUIET = Duration.ofDays(1).minusMinutes(2);

  /** Longer than any bucket takes to fill. */
  private static final Duration FILLING = Duration.ofMinutes(2);

  private final Payments payments;
  private final boolean clocksAgree;
  private final BooleanSupplier lostLease;
  private final Consumer<String> trace;
  private final Consumer<String> wrong;
  private final Map<String, Instant> closed = new HashMap<>();
  private Instant exactFrom = Instant.MIN;

  /**
   * @param clocksAgree whether the quota can be held exactly: with clocks that differ it can't
   * @param lostLease whether the run that calls stood still until another one began. It makes its
   *     call out of a bucket that has been full again since, so the quota is not held exactly until
   *     that call is made up for
   */
  public AmazonWatch(
      Payments payments,
      boolean clocksAgree,
      BooleanSupplier lostLease,
      Consumer<String> trace,
      Consumer<String> wrong) {
    this.payments = payments;
    this.clocksAgree = clocksAgree;
    this.lostLease = lostLease;
    this.trace = trace;
    this.wrong = wrong;
  }

  @Override
  public void sent(String form) {
    Matcher about = ANY_ID.matcher(form);
    trace.accept("call " + action(form) + " of " + (about.find() ? about.group(1) : "nothing"));
    if (lostLease.getAsBoolean()) {
      exactFrom = now().plus(FILLING);
    }
    if (form.contains(CLOSE)) {
      Matcher id = ORDER.matcher(form);
      if (id.find() && !mayClose(id.group(1))) {
        wrong.accept("Close of " + id.group(1) + " against the rule");
      }
      if (lostLease.getAsBoolean()) {
        wrong.accept("Close by a run that another one has taken over from");
      }
    }
  }

  @Override
  public void answered(String form, String answer) {
    boolean refused = answer.contains("<Error>");
    if (form.contains(CLOSE) && !refused) {
      Matcher id = ORDER.matcher(form);
      if (id.find()) {
        closed.putIfAbsent(id.group(1), now());
      }
    }
    if (refused && clocksAgree && BEYOND.matcher(answer).find() && !now().isBefore(exactFrom)) {
      wrong.accept(action(form) + " was called beyond the quota");
    }
  }

  /** When which order reference was closed by a call of the functions. */
  public Map<String, Instant> closed() {
    return Collections.unmodifiableMap(closed);
  }

  private Instant now() {
    return payments.world().look(at -> at);
  }

  private static String action(String form) {
    Matcher action = ACTION.matcher(form);
    return action.find() ? action.group(1) : "unknown";
  }

  /** Captured in full, quiet for a day, and nothing of it may still hold or move money. */
  private boolean mayClose(String orderId) {
    return payments
        .world()
        .look(
            at ->
                payments
                    .world()
                    .object(orderId)
                    .filter(OrderReference.class::isInstance)
                    .map(OrderReference.class::cast)
                    .filter(order -> isDone(order) && isQuiet(order, at))
                    .isPresent());
  }

  /** Whether the captures that took money took all of the order's total. */
  static boolean isCapturedInFull(OrderReference order) {
    Amount total = order.total().orElse(null);
    return total != null
        && !total.isZero()
        && !total.exceeds(
            order
                .captures()
                .filter(Capture::took)
                .map(Capture::amount)
                .reduce(Amount.zero(total.currency()), Amount::plus));
  }

  /** Whether it is captured in full, and nothing of it may still hold or move money. */
  static boolean isDone(OrderReference order) {
    return isCapturedInFull(order)
        && order.captures().noneMatch(capture -> capture.lifecycle().in(CaptureState.PENDING))
        && order.authorizations().stream()
            .noneMatch(
                found ->
                    found.lifecycle().in(AuthorizationState.PENDING)
                        || found.lifecycle().in(AuthorizationState.OPEN))
        && order
            .captures()
            .flatMap(capture -> capture.refunds().stream())
            .noneMatch(refund -> refund.lifecycle().in(RefundState.PENDING));
  }

  /** What happened while the order was looked at can't have been seen. */
  private static boolean isQuiet(OrderReference order, Instant at) {
    return Stream.of(
            Stream.of(order),
            order.authorizations().stream(),
            order.captures(),
            order.captures().flatMap(capture -> capture.refunds().stream()))
        .flatMap(objects -> objects)
        .map(object -> object.lifecycle().current().lastUpdate())
        .filter(time -> time.isBefore(at.minus(WHILE_LOOKING)))
        .noneMatch(time -> time.isAfter(at.minus(QUIET)));
  }
}
