package dev.ipnledger.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Recorder;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Puts purchases into a ledger, notification by notification. */
final class Purchase {
  static final Account SELLER = new Account("A1EXAMPLESELLER", Environment.SANDBOX);
  static final Instant START = Instant.parse("2015-11-21T16:00:00Z");

  private final Recorder recorder;
  private final String order;
  private int documents;

  private Purchase(Ledger ledger, String order) {
    this.recorder = new Recorder(ledger, account -> Policy.STANDARD, () -> START.plusSeconds(60));
    this.order = order;
  }

  static Purchase in(Ledger ledger, String order) {
    return new Purchase(ledger, order);
  }

  Purchase ordered(String amount, String state) {
    Map<Fact, Value> facts = created(Fact.ORDER_TOTAL, amount);
    facts.put(Fact.SELLER_ORDER_ID, new Text("shop-1"));
    return notify(ObjectKind.ORDER_REFERENCE, order, state, null, facts);
  }

  /** An order that was made on a billing agreement. */
  Purchase onAgreement(String billingAgreementId) {
    Map<Fact, Value> facts = created(Fact.ORDER_TOTAL, "5.00");
    facts.put(Fact.PARENT_ID, new Text(billingAgreementId));
    return notify(ObjectKind.ORDER_REFERENCE, order, "Open", null, facts);
  }

  Purchase authorized(String suffix, String amount, String state, String reason) {
    Map<Fact, Value> facts = created(Fact.AUTHORIZATION_AMOUNT, amount);
    facts.put(Fact.AUTHORIZATION_REFERENCE_ID, new Text("auth" + suffix));
    return notify(ObjectKind.AUTHORIZATION, order + "-" + suffix, state, reason, facts);
  }

  Purchase captured(String suffix, String amount, String state) {
    return notify(
        ObjectKind.CAPTURE,
        order + "-" + suffix,
        state,
        null,
        created(Fact.CAPTURE_AMOUNT, amount));
  }

  /** A capture that the seller gave that reference id. */
  Purchase capturedAs(String suffix, String amount, String referenceId) {
    Map<Fact, Value> facts = created(Fact.CAPTURE_AMOUNT, amount);
    facts.put(Fact.CAPTURE_REFERENCE_ID, new Text(referenceId));
    return notify(ObjectKind.CAPTURE, order + "-" + suffix, "Completed", null, facts);
  }

  Purchase chargedBack(String id, String amount, String captureReference) {
    Map<Fact, Value> facts = created(Fact.CHARGEBACK_AMOUNT, amount);
    facts.put(Fact.AMAZON_CAPTURE_REFERENCE_ID, new Text(captureReference));
    return notify(ObjectKind.CHARGEBACK, id, "RECEIVED", null, facts);
  }

  Purchase refunded(String suffix, String amount, String state) {
    return notify(
        ObjectKind.REFUND, order + "-" + suffix, state, null, created(Fact.REFUND_AMOUNT, amount));
  }

  private Map<Fact, Value> created(Fact amount, String decimal) {
    Map<Fact, Value> facts = new EnumMap<>(Fact.class);
    facts.put(amount, Money.parse(decimal, "EUR"));
    facts.put(Fact.CREATED_AT, Moment.of(START.plus(Duration.ofMinutes(documents))));
    return facts;
  }

  private Purchase notify(
      ObjectKind kind, String id, String state, String reason, Map<Fact, Value> facts) {
    documents++;
    Instant at = START.plus(Duration.ofMinutes(documents));
    ObjectRef object = new ObjectRef(SELLER, new AmazonId(order), kind, new AmazonId(id));
    Status status = new Status(state, reason, null, Moment.of(at));
    Statement statement = new Statement(object, status, facts, new TreeSet<>(), List.of());
    Evidence evidence =
        Evidence.notification(
            statement,
            at,
            "reference-" + order + "-" + documents,
            Digest.of(statement),
            at.plusMillis(250),
            "{}".getBytes(UTF_8),
            null);
    recorder.record(object, List.of(evidence), view -> Asked.nothing());
    return this;
  }
}
