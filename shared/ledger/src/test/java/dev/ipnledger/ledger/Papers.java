package dev.ipnledger.ledger;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.xml.XmlRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Documents about one made-up purchase. Seconds count from the purchase's creation. */
public final class Papers {
  public static final Account SELLER = new Account("A1EXAMPLESELLER", Environment.SANDBOX);
  public static final Account OTHER = new Account("A2EXAMPLESELLER", Environment.SANDBOX);
  public static final AmazonId ORDER_ID = new AmazonId("S02-5550001-5550002");
  public static final ObjectRef ORDER = ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, ORDER_ID);
  public static final ObjectRef AUTHORIZATION = authorization(1);
  public static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  /** Stands still while the purchase is young. */
  public static final InstantSource CLOCK = InstantSource.fixed(START.plusSeconds(60));

  private Papers() {}

  public static ObjectRef authorization(int number) {
    return ObjectRef.of(
        SELLER, ObjectKind.AUTHORIZATION, new AmazonId(ORDER_ID + "-A%06d".formatted(number)));
  }

  public static Instant at(long seconds) {
    return START.plusSeconds(seconds);
  }

  /** An authorization of 10.00 EUR, created at the start, with what is typically stated of it. */
  public static Statement authorization(ObjectRef object, String state, long updatedAt) {
    Map<Fact, Value> facts = new TreeMap<>();
    facts.put(Fact.AUTHORIZATION_AMOUNT, new Money("EUR", 1000));
    facts.put(Fact.CAPTURED_AMOUNT, Money.zero("EUR"));
    facts.put(Fact.AUTHORIZATION_FEE, Money.zero("EUR"));
    facts.put(Fact.AUTHORIZATION_REFERENCE_ID, new Text("auth-" + object.id()));
    facts.put(Fact.CREATED_AT, Moment.of(START));
    facts.put(Fact.EXPIRES_AT, Moment.of(START.plusSeconds(2_592_000)));
    return new Statement(
        object,
        new Status(state, null, null, Moment.of(at(updatedAt))),
        facts,
        new TreeSet<>(),
        List.of());
  }

  public static Statement order(String state, long updatedAt, String... childIds) {
    return new Statement(
        ORDER,
        new Status(state, null, null, Moment.of(at(updatedAt))),
        Map.of(
            Fact.ORDER_TOTAL, new Money("EUR", 1000),
            Fact.CREATED_AT, Moment.of(START),
            Fact.SELLER_ORDER_ID, new Text("shop-1")),
        new TreeSet<>(List.of(childIds)),
        List.of());
  }

  public static Evidence notification(Statement statement, long asOf, String referenceId) {
    return notification(statement, asOf, referenceId, "data of " + referenceId);
  }

  public static Evidence notification(
      Statement statement, long asOf, String referenceId, String data) {
    return Evidence.notification(
        statement,
        at(asOf),
        referenceId,
        Digest.ofNotification("PaymentAuthorize", SELLER.sellerId(), "Sandbox", data),
        at(asOf + 1),
        ("{\"Message\":\"" + data + "\"}").getBytes(StandardCharsets.UTF_8),
        null);
  }

  public static Evidence get(Statement statement, long asOf) {
    try {
      return Evidence.get(
          statement,
          at(asOf),
          at(asOf),
          ("<Answer><Id>" + statement.object().id() + "</Id><Buyer><Name>B</Name></Buyer></Answer>")
              .getBytes(StandardCharsets.UTF_8));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }
}
