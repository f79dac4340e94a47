package dev.ipnledger.ledger.world;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.xml.XmlRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A small truth: a capture whose refunded amount rises and falls without a new time stamp, and an
 * order whose total changes in Draft and which goes to and fro between Open and Suspended.
 */
final class World {
  static final ObjectRef CAPTURE =
      ObjectRef.of(Papers.SELLER, ObjectKind.CAPTURE, new AmazonId(Papers.ORDER_ID + "-C000001"));

  private static final int[] PAUSES_MS = {0, 1, 5, 400, 1500, 90_000};

  private final Random random;
  private final List<Evidence> sent = new ArrayList<>();
  private Instant now = Papers.START;
  private int documents;

  private Thing capture = new Thing("Pending", now, new TreeSet<>());
  private Thing order = new Thing("Draft", null, new TreeSet<>());
  private int fee;
  private int refunded;
  private int total = 120;

  World(Random random) {
    this.random = random;
  }

  /** One object's state. */
  record Thing(String state, @Nullable Instant updatedAt, TreeSet<String> ids) {
    Thing to(String next, Instant at) {
      return new Thing(next, at, ids);
    }
  }

  Instant now() {
    return now;
  }

  void pass(long ms) {
    now = now.plusMillis(ms);
  }

  /** The notifications since the last call. */
  List<Evidence> takeSent() {
    List<Evidence> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }

  Statement truth(ObjectRef object) {
    Thing thing = object.equals(CAPTURE) ? capture : order;
    Map<Fact, Value> facts = new EnumMap<>(Fact.class);
    if (object.equals(CAPTURE)) {
      facts.put(Fact.CAPTURE_AMOUNT, new Money("EUR", 10));
      facts.put(Fact.REFUNDED_AMOUNT, new Money("EUR", refunded));
      facts.put(Fact.CAPTURE_FEE, new Money("EUR", fee));
    } else {
      facts.put(Fact.ORDER_TOTAL, new Money("EUR", total));
    }
    Instant at = thing.updatedAt();
    return new Statement(
        object,
        new Status(thing.state(), null, null, at == null ? null : Moment.of(at)),
        facts,
        thing.ids(),
        List.of());
  }

  Evidence get(ObjectRef object) {
    try {
      return Evidence.get(
          truth(object), now, now, ("<R>" + documents++ + "</R>").getBytes(StandardCharsets.UTF_8));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }

  /** The same content published once more, with a reference id and a time of its own. */
  static Evidence republished(Evidence evidence, Instant asOf) {
    return notification(
        evidence.observation().statement(), asOf, evidence.notificationReferenceId() + "b");
  }

  private static Evidence notification(Statement statement, Instant asOf, String referenceId) {
    return Evidence.notification(
        statement, asOf, referenceId, Digest.of(statement), asOf, new byte[0], null);
  }

  private void send(ObjectRef object) {
    sent.add(notification(truth(object), now, "n" + documents++));
  }

  private void sometimesSend(ObjectRef object) {
    if (random.nextBoolean()) {
      send(object);
    }
  }

  void step() {
    pass(PAUSES_MS[random.nextInt(PAUSES_MS.length)]);
    stepCapture(random.nextDouble());
    stepOrder(random.nextDouble());
  }

  private void stepCapture(double dice) {
    if (capture.state().equals("Pending") && dice < .2) {
      capture = capture.to(random.nextInt(3) > 0 ? "Completed" : "Declined", now);
      fee = random.nextInt(2);
      send(CAPTURE);
    } else if (capture.state().equals("Completed")) {
      if (dice < .4) {
        TreeSet<String> ids = new TreeSet<>(capture.ids());
        ids.add("R" + ids.size());
        capture = new Thing("Completed", capture.updatedAt(), ids);
        refunded += 1 + random.nextInt(2);
        sometimesSend(CAPTURE);
      } else if (dice < .5 && refunded > 0) {
        refunded--;
        sometimesSend(CAPTURE);
      } else if (dice > .5 && dice < .55) {
        capture = capture.to("Closed", now);
        send(CAPTURE);
      }
    }
  }

  private void stepOrder(double dice) {
    String state = order.state();
    if (state.equals("Draft")) {
      if (dice < .2) {
        total = 100 + 20 * random.nextInt(3);
      } else if (dice < .3) {
        order = order.to("Open", now);
        send(Papers.ORDER);
      }
    } else if (state.equals("Open") && dice > .3 && dice < .5) {
      order = order.to("Suspended", now);
      send(Papers.ORDER);
    } else if (state.equals("Suspended") && dice > .5 && dice < .7) {
      order = order.to("Open", now);
      send(Papers.ORDER);
    } else if (!state.equals("Closed") && dice > .7 && dice < .75) {
      order = order.to("Closed", now);
      send(Papers.ORDER);
    }
  }
}
