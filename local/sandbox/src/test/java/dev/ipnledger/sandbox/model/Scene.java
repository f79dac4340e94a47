package dev.ipnledger.sandbox.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** The model with a manual clock, one account, and a record of what was announced. */
final class Scene {
  static final Instant START = Instant.parse("2026-03-01T13:00:00Z");
  static final Account SANDBOX = new Account("SELLER1", Environment.SANDBOX);
  static final Account LIVE = new Account("SELLER1", Environment.LIVE);

  final SandboxClock clock = SandboxClock.manual(START);
  final List<String> announced = new ArrayList<>();
  final World world = new World(clock, (object, at) -> announced.add(summary(object)));
  final Payments payments =
      Payments.in(world, new SplittableRandom(3), Limits.GUIDE, Lifetimes.GUIDE);
  final Account account;
  private int reference;

  Scene() {
    this(SANDBOX);
  }

  Scene(Account account) {
    this.account = account;
  }

  OrderReference draft(String total) {
    OrderAttributes attributes =
        OrderAttributes.of(total == null ? null : Amount.of(total, "EUR"), null);
    return world.visit(at -> payments.buyer().placesOrder(account, Region.EU, attributes, at));
  }

  OrderReference open(String total) {
    OrderReference order = draft(total);
    confirm(order);
    return order;
  }

  void confirm(OrderReference order) {
    run((orders, at) -> orders.confirm(account, order.id(), 400, at));
  }

  void run(BiConsumer<OrderReferences, Instant> call) {
    world.visit(
        at -> {
          call.accept(payments.orderReferences(), at);
          return at;
        });
  }

  Authorization authorize(OrderReference order, String amount) {
    return authorize(order, amount, null, 0, false);
  }

  Authorization authorize(
      OrderReference order, String amount, String note, int timeout, boolean captureNow) {
    return authorize(
        new AuthorizeRequest(
            order.id(), "ref-" + ++reference, eur(amount), note, timeout, captureNow, null));
  }

  Authorization authorize(AuthorizeRequest request) {
    return visit((p, at) -> p.authorizations().authorize(account, request, at));
  }

  Capture capture(Authorization authorization, String amount) {
    return capture(authorization, amount, null);
  }

  Capture capture(Authorization authorization, String amount, String note) {
    CaptureRequest request =
        new CaptureRequest(authorization.id(), "ref-" + ++reference, eur(amount), note, null);
    return visit((p, at) -> p.captures().capture(account, request, at));
  }

  Refund refund(Capture capture, String amount) {
    return refund(capture, amount, null);
  }

  Refund refund(Capture capture, String amount, String note) {
    RefundRequest request =
        new RefundRequest(capture.id(), "ref-" + ++reference, eur(amount), note, null);
    return visit((p, at) -> p.refunds().refund(account, request, at));
  }

  <T> T visit(BiFunction<Payments, Instant, T> call) {
    return world.visit(at -> call.apply(payments, at));
  }

  void pass(Duration time) {
    clock.advance(time);
    world.poll();
  }

  static Amount eur(String amount) {
    return Amount.of(amount, "EUR");
  }

  /** {@code Closed/Expired}, or {@code Open} where there is no reason. */
  static String status(PaymentObject<?> object) {
    Status<?> status = object.lifecycle().current();
    return status.state().wireName()
        + (status.reason() == null ? "" : "/" + status.reason().code());
  }

  private static String summary(PaymentObject<?> object) {
    return object.getClass().getSimpleName() + " " + status(object);
  }
}
