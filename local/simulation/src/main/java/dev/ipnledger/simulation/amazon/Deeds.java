package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.AuthorizeRequest;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.CaptureRequest;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.Fate;
import dev.ipnledger.sandbox.model.Fates;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.RefundRequest;
import dev.ipnledger.sandbox.model.RefundType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens to one order next. What Amazon refuses was tried all the same. */
final class Deeds implements Life {
  private static final List<String> DECLINES =
      List.of("InvalidPaymentMethod", "AmazonRejected", "TransactionTimedOut");
  private static final int OK = 200;

  private final Amazon amazon;
  private final Payments payments;
  private final OrderReference order;
  private final int number;
  private final SplittableRandom random;
  private final Consumer<String> trace;
  private int reference;

  Deeds(
      Amazon amazon,
      OrderReference order,
      int number,
      SplittableRandom random,
      Consumer<String> trace) {
    this.amazon = amazon;
    this.payments = amazon.payments();
    this.order = order;
    this.number = number;
    this.random = random;
    this.trace = trace;
  }

  @Override
  public void next() {
    Life.live(payments, trace, "order " + number, this::deed);
  }

  @Override
  public void settle() {
    new Settling(payments, random, trace).settle("order " + number, List.of(order));
  }

  private String deed(Instant at) {
    return switch (order.lifecycle().state()) {
      case DRAFT -> {
        if (random.nextInt(10) == 0) {
          yield "the buyer hesitates";
        }
        payments.orderReferences().confirm(order.account(), order.id(), OK, at);
        yield "confirmed";
      }
      case SUSPENDED -> {
        payments.buyer().repairsPaymentMethod(order, at);
        yield "the buyer repairs the payment method";
      }
      case OPEN -> open(at);
      case CANCELED, CLOSED -> money(at);
    };
  }

  private String open(Instant at) {
    return switch (random.nextInt(24)) {
      case 0 -> {
        payments.orderReferences().close(order.account(), order.id(), "done", at);
        yield "closed by the merchant";
      }
      case 1 -> {
        payments.orderReferences().cancel(order.account(), order.id(), "sold out", at);
        yield "canceled by the merchant";
      }
      case 2 -> "Amazon cancels it: " + payments.amazon().cancels(order, at);
      case 3 -> "Amazon closes it: " + payments.amazon().closes(order, at);
      case 4, 5, 6, 7, 8, 9 -> authorize(at);
      default -> order.authorizations().isEmpty() ? authorize(at) : money(at);
    };
  }

  private String authorize(Instant at) {
    if (random.nextInt(12) == 0) {
      payments.amazon().fates().next(order.id(), Fates.Kind.AUTHORIZATION, Fate.PROCESSING_FAILURE);
    }
    boolean now = random.nextInt(3) == 0;
    Authorization made =
        payments
            .authorizations()
            .authorize(
                order.account(),
                new AuthorizeRequest(
                    order.id(),
                    reference("a"),
                    part(order.total().orElseThrow()),
                    simulation(7, DECLINES.get(random.nextInt(DECLINES.size()))),
                    random.nextBoolean() ? 0 : 1440,
                    now,
                    descriptor()),
                at);
    return "authorize " + made.amount().asDecimal() + (now ? " and capture" : "");
  }

  private String money(Instant at) {
    List<Capture> captures =
        order.captures().filter(found -> found.lifecycle().in(CaptureState.COMPLETED)).toList();
    List<Authorization> open =
        order.authorizations().stream()
            .filter(found -> found.lifecycle().in(AuthorizationState.OPEN))
            .toList();
    if (!open.isEmpty() && (captures.isEmpty() || random.nextBoolean())) {
      return authorized(open.get(random.nextInt(open.size())), at);
    }
    return captures.isEmpty()
        ? "nothing"
        : captured(captures.get(random.nextInt(captures.size())), at);
  }

  private String authorized(Authorization authorization, Instant at) {
    if (random.nextInt(10) == 0) {
      payments.authorizations().close(order.account(), authorization.id(), "released", at);
      return "the authorization is closed";
    }
    if (random.nextInt(15) == 0) {
      return "Amazon closes the authorization: " + payments.amazon().closes(authorization, at);
    }
    Capture made =
        payments
            .captures()
            .capture(
                order.account(),
                new CaptureRequest(
                    authorization.id(),
                    reference("c"),
                    part(authorization.amount()),
                    simulation(9, "AmazonRejected"),
                    descriptor()),
                at);
    return "capture " + made.amount().asDecimal();
  }

  private String captured(Capture capture, Instant at) {
    return switch (random.nextInt(12)) {
      case 0 -> "Amazon closes the capture: " + payments.amazon().closes(capture, at);
      case 1 ->
          "A-to-z refund of "
              + payments
                  .amazon()
                  .refunds(capture, part(capture.amount()), RefundType.A_TO_Z_REFUND, at)
                  .amount()
                  .asDecimal();
      case 2 -> disputed(capture, at);
      default ->
          "refund "
              + payments
                  .refunds()
                  .refund(
                      order.account(),
                      new RefundRequest(
                          capture.id(),
                          reference("r"),
                          part(capture.amount()),
                          simulation(9, "AmazonRejected"),
                          descriptor()),
                      at)
                  .amount()
                  .asDecimal();
    };
  }

  private String disputed(Capture capture, Instant at) {
    Amount amount = part(capture.amount());
    Chargeback dispute =
        payments.amazon().chargesBack(capture, amount, "Unauthorized Transaction Chargeback", at);
    amazon.disputed(dispute);
    if (random.nextBoolean()) {
      payments.amazon().restates(dispute, "Generic Service Chargeback", at);
    }
    return "the bank disputes " + amount.asDecimal();
  }

  private String reference(String kind) {
    return kind + number + "-" + ++reference;
  }

  /** What stands on the buyer's bill; every third shop says nothing. */
  private @Nullable String descriptor() {
    return number % 3 == 0 ? null : "SHOP " + number;
  }

  private @Nullable String simulation(int oneIn, String reason) {
    return random.nextInt(oneIn) > 0
        ? null
        : "{\"SandboxSimulation\": {\"State\":\"Declined\", \"ReasonCode\":\"" + reason + "\"}}";
  }

  private Amount part(Amount whole) {
    int percent = random.nextBoolean() ? 100 : 5 + random.nextInt(60);
    return new Amount(
        whole
            .value()
            .multiply(BigDecimal.valueOf(percent))
            .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN),
        whole.currency());
  }
}
