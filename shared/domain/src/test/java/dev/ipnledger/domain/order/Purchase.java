package dev.ipnledger.domain.order;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One readable builder of orders: each object a second after the one before it. */
final class Purchase {
  static final Instant START = Instant.parse("2015-11-21T15:00:00Z");

  private final ObjectRef reference =
      ObjectRef.of(
          new Account("A1SELLER", Environment.SANDBOX),
          ObjectKind.ORDER_REFERENCE,
          new AmazonId("S01-2063624-0128488"));
  private final List<View> views = new ArrayList<>();

  static Purchase of(String state, String reason, String total) {
    return new Purchase().add(ObjectKind.ORDER_REFERENCE, "", state, reason, total);
  }

  static Purchase ofUnknownOrder() {
    return new Purchase();
  }

  Purchase authorization(String state, String reason, String amount, String... captures) {
    return add(ObjectKind.AUTHORIZATION, "-A", state, reason, amount, captures);
  }

  Purchase capture(String state, String reason, String amount) {
    return add(ObjectKind.CAPTURE, "-C", state, reason, amount);
  }

  Purchase refund(String state, String reason, String amount) {
    return add(ObjectKind.REFUND, "-R", state, reason, amount);
  }

  /** A Completed refund of that {@code RefundType}. */
  Purchase refundOf(String type, String amount) {
    return add(
        ObjectKind.REFUND,
        "-R",
        "Completed",
        null,
        amount,
        Map.of(Fact.REFUND_TYPE, new Text(type)));
  }

  /** A capture that the seller gave that reference id. */
  Purchase captureOf(String referenceId, String amount) {
    return add(
        ObjectKind.CAPTURE,
        "-C",
        "Completed",
        null,
        amount,
        Map.of(Fact.CAPTURE_REFERENCE_ID, new Text(referenceId)));
  }

  /** A Closed capture of which Amazon says how much was refunded. */
  Purchase closedCapture(String amount, Money refunded) {
    return add(
        ObjectKind.CAPTURE,
        "-C",
        "Closed",
        "MaxRefundsProcessed",
        amount,
        Map.of(Fact.REFUNDED_AMOUNT, refunded));
  }

  /** A dispute of what it calls that capture. */
  Purchase chargeback(String captureReference, String amount) {
    return add(
        ObjectKind.CHARGEBACK,
        "C0MADEUP",
        "RECEIVED",
        null,
        amount,
        Map.of(Fact.AMAZON_CAPTURE_REFERENCE_ID, new Text(captureReference)));
  }

  /** The order reference, of which no document told the total. */
  Purchase stateOnly(String state) {
    Statement statement =
        new Statement(
            reference, new Status(state, null, null, null), Map.of(), new TreeSet<>(), List.of());
    views.add(View.of(Observation.of(statement, Source.NOTIFICATION, START, "state")));
    return this;
  }

  /** A capture in whatever currency. */
  Purchase capture(String state, String reason, Money amount) {
    return add(
        ObjectKind.CAPTURE,
        "-C",
        state,
        reason,
        amount.decimal(),
        Map.of(Fact.CAPTURE_AMOUNT, amount));
  }

  /** An object of which nothing but its id is known. */
  Purchase hint(ObjectKind kind, String suffix) {
    ObjectRef object =
        new ObjectRef(
            reference.account(), reference.id(), kind, new AmazonId(reference.id() + suffix));
    views.add(View.of(Observation.of(Statement.hint(object), Source.NOTIFICATION, START, "hint")));
    return this;
  }

  Order order() {
    return new Order(reference, views);
  }

  private Purchase add(
      ObjectKind kind, String letter, String state, String reason, String amount, String... ids) {
    return add(kind, letter, state, reason, amount, Map.of(), ids);
  }

  private Purchase add(
      ObjectKind kind,
      String letter,
      String state,
      String reason,
      String amount,
      Map<Fact, Value> more,
      String... ids) {
    int number = views.size();
    String suffix = letter.isEmpty() ? "" : letter + String.format("%06d", number);
    String id =
        kind == ObjectKind.CHARGEBACK
            ? letter + String.format("%05d", number)
            : reference.id() + suffix;
    ObjectRef object = new ObjectRef(reference.account(), reference.id(), kind, new AmazonId(id));
    Moment at = Moment.of(START.plusSeconds(number));
    Map<Fact, Value> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.amountOf(kind).orElseThrow(), Money.parse(amount, "EUR"));
    facts.put(Fact.CREATED_AT, at);
    facts.putAll(more);
    Statement statement =
        new Statement(
            object,
            new Status(state, reason, null, at),
            facts,
            new TreeSet<>(List.of(ids)),
            List.of());
    views.add(View.of(Observation.of(statement, Source.GET, at.instant(), "e" + number)));
    return this;
  }
}
