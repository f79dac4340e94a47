package dev.ipnledger.publish;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a document states about one object, put together by a test. */
final class Stated {
  static final Account SELLER = new Account("A1EXAMPLESELLER", Environment.SANDBOX);
  static final String ORDER_ID = "S02-5550001-5550002";
  static final ObjectRef ORDER = object(ObjectKind.ORDER_REFERENCE, "");
  static final ObjectRef AUTHORIZATION = object(ObjectKind.AUTHORIZATION, "-A000001");
  static final ObjectRef CAPTURE = object(ObjectKind.CAPTURE, "-C000001");
  static final ObjectRef REFUND = object(ObjectKind.REFUND, "-R000001");
  static final ObjectRef CHARGEBACK =
      new ObjectRef(
          SELLER, new AmazonId(ORDER_ID), ObjectKind.CHARGEBACK, new AmazonId("C9KORZRXQ655G"));

  private final ObjectRef object;
  private final Instant at;
  private Status status;
  private final Map<Fact, Value> facts = new TreeMap<>();
  private final TreeSet<String> ids = new TreeSet<>();
  private final TreeSet<String> acknowledged = new TreeSet<>();
  private boolean conflicting;

  private Stated(ObjectRef object, Instant at) {
    this.object = object;
    this.at = at;
  }

  private static ObjectRef object(ObjectKind kind, String ending) {
    return ObjectRef.of(SELLER, kind, new AmazonId(ORDER_ID + ending));
  }

  /** At so many seconds after the start of the tape. */
  static Stated about(ObjectRef object, int second) {
    return new Stated(object, Tape.START.plusSeconds(second));
  }

  Stated state(String state, String reasonCode) {
    status = new Status(state, reasonCode, null, Moment.of(at));
    return this;
  }

  Stated fact(Fact fact, Value value) {
    facts.put(fact, value);
    return this;
  }

  Stated amount(String decimal) {
    return fact(
        object.kind() == ObjectKind.CHARGEBACK
            ? Fact.CHARGEBACK_AMOUNT
            : Fact.amountOf(object.kind()).orElseThrow(),
        Money.parse(decimal, "EUR"));
  }

  Stated child(String id) {
    ids.add(id);
    return this;
  }

  Stated acknowledging(String conditionId) {
    acknowledged.add(conditionId);
    return this;
  }

  Stated conflicting() {
    conflicting = true;
    return this;
  }

  Observation observation() {
    String evidenceId = "EVENT#" + object.id() + "#n" + at.getEpochSecond();
    return new Observation(
        new Statement(object, status, facts, ids, List.of()),
        Source.NOTIFICATION,
        at,
        evidenceId,
        acknowledged,
        conflicting);
  }

  /** The item as it is after this, over the one before. */
  ObjectItem over(ObjectItem before) {
    View view = before.view().join(observation());
    return new ObjectItem(
        view, before.upkeep(), before.due(), Attention.of(view, before.upkeep()), before.version());
  }

  ObjectItem first() {
    return over(ObjectItem.unseen(object));
  }
}
