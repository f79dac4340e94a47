package dev.ipnledger.simulation.oracle;

import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.simulation.amazon.AmazonTransport.CallWatch;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees every call as Amazon does: none beyond the quota, and no Close that takes money away. */
public final class AmazonWatch implements CallWatch {
  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");
  private static final Pattern ORDER = Pattern.compile("AmazonOrderReferenceId=([A-Z0-9-]+)");

  private final Payments payments;
  private final boolean clocksAgree;
  private final Consumer<String> trace;
  private final Consumer<String> wrong;

  /**
   * @param clocksAgree whether the quota can be held exactly: with clocks that differ it can't
   */
  public AmazonWatch(
      Payments payments, boolean clocksAgree, Consumer<String> trace, Consumer<String> wrong) {
    this.payments = payments;
    this.clocksAgree = clocksAgree;
    this.trace = trace;
    this.wrong = wrong;
  }

  @Override
  public void sent(String form) {
    trace.accept("call " + action(form));
    if (action(form).equals("CloseOrderReference")) {
      Matcher id = ORDER.matcher(form);
      if (id.find() && !mayClose(id.group(1))) {
        wrong.accept("Close of " + id.group(1) + " against the rule");
      }
    }
  }

  @Override
  public void answered(String form, String answer) {
    if (clocksAgree && answer.contains("RequestThrottled")) {
      wrong.accept(action(form) + " was called beyond the quota");
    }
  }

  private static String action(String form) {
    Matcher action = ACTION.matcher(form);
    return action.find() ? action.group(1) : "unknown";
  }

  /** Nothing of it may still hold or move money, and something must have been captured. */
  private boolean mayClose(String orderId) {
    return payments
        .world()
        .look(
            _ ->
                payments
                    .world()
                    .object(orderId)
                    .filter(OrderReference.class::isInstance)
                    .map(OrderReference.class::cast)
                    .filter(AmazonWatch::isDone)
                    .isPresent());
  }

  private static boolean isDone(OrderReference order) {
    return order.captures().anyMatch(capture -> !capture.lifecycle().in(CaptureState.DECLINED))
        && order.captures().noneMatch(capture -> capture.lifecycle().in(CaptureState.PENDING))
        && order.authorizations().stream()
            .noneMatch(
                found ->
                    found.lifecycle().in(AuthorizationState.PENDING)
                        || found.lifecycle().in(AuthorizationState.OPEN));
  }
}
