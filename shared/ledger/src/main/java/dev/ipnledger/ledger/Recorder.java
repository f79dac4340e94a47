package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Review;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents into the ledger: evidence first, then the object. A crash after any step is
 * repaired by doing all of it again, because a duplicate is never a short cut.
 *
 * <pre>{@code
 * Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, clock);
 * Recorded recorded = recorder.record(object, List.of(notification), view -> Asked.nothing());
 * }</pre>
 */
public final class Recorder {
  /** How often a write is tried while others are faster. */
  static final int MAX_TRIES = 8;

  private final Ledger ledger;
  private final Function<Account, Policy> policies;
  private final InstantSource clock;

  /**
   * @param ledger the store
   * @param policies how often to ask about an account's objects, and when to warn
   * @param clock tells which thresholds are passed when an object is written
   */
  public Recorder(Ledger ledger, Function<Account, Policy> policies, InstantSource clock) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Records all documents of a batch about one object.
   *
   * @param object which object
   * @param evidence what arrived about it, at least one; no answers
   * @param ask called exactly once, after the evidence is kept, with the view as it will be: the
   *     chance to Get. What it throws is thrown on; the evidence stays, and redelivery goes on
   * @throws ContentionException when others were faster in every try
   * @throws OtherKindException when the ledger has another kind of object under that id; nothing is
   *     kept
   */
  public Recorded record(ObjectRef object, List<Evidence> evidence, Function<View, Asked> ask) {
    if (object.id().classify().isEmpty()) {
      // Only ids of no known shape can be another kind's: the others' element was checked by it.
      read(object);
    }
    List<Stored> stored = evidence.stream().map(ledger::put).toList();
    Change change = Change.none();
    for (Stored one : stored) {
      change = change.with(one.observation());
    }
    Found found = read(object);
    Asked asked = ask.apply(change.view(found.object().orElse(ObjectItem.unseen(object))));
    ObjectItem item = write(object, change.with(asked), found);
    return new Recorded(stored.stream().map(Stored::outcome).toList(), item);
  }

  /**
   * Takes in the answer to a Get about the object itself.
   *
   * @param answer {@link Evidence#get}
   */
  public ObjectItem answer(ObjectRef object, Evidence answer) {
    return write(object, Change.none().with(new Asked.Answered(answer)), read(object));
  }

  /**
   * A call that was due about the object failed: it is due again after a pause. Nothing is written
   * of an object that is not in the ledger.
   *
   * @param failure the error's code, or {@code Unavailable} where there was none
   * @param at when the call was made, UTC
   */
  public ObjectItem failedGet(ObjectRef object, String failure, Instant at) {
    return upkeep(object, kept -> kept.failed(failure, at));
  }

  /**
   * A listed child or the parent was looked up and recorded, or is in the ledger already.
   *
   * @param object which object listed it
   * @param id what needs no look-up any more
   */
  public ObjectItem checked(ObjectRef object, AmazonId id) {
    return upkeep(object, kept -> kept.checked(id.text()));
  }

  /**
   * The whole order was looked at; what was found is kept with its order reference.
   *
   * @param order an order reference
   */
  public ObjectItem reviewed(ObjectRef order, Review found) {
    return upkeep(order, kept -> kept.reviewed(found));
  }

  /**
   * The view was compared with its evidence.
   *
   * @param found how they differ; absent when they agree
   */
  public ObjectItem compared(ObjectRef object, @Nullable Doubt found) {
    return upkeep(object, kept -> kept.compared(found));
  }

  /** Computes anew what is due about an object, when what was due turned out to be done. */
  public ObjectItem settle(ObjectRef object) {
    return upkeep(object, UnaryOperator.identity());
  }

  private Found read(ObjectRef object) {
    Found found = ledger.read(object);
    found
        .object()
        .map(item -> item.object().kind())
        .filter(kept -> kept != object.kind())
        .ifPresent(
            kept -> {
              throw new OtherKindException(object, kept);
            });
    return found;
  }

  private ObjectItem upkeep(ObjectRef object, UnaryOperator<Upkeep> upkeep) {
    Found found = read(object);
    return found.object().isEmpty()
        ? ObjectItem.unseen(object)
        : write(object, Change.upkeep(upkeep), found);
  }

  private ObjectItem write(ObjectRef object, Change change, Found found) {
    Change pending = change;
    Found read = found;
    for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
      ObjectItem before = read.object().orElse(ObjectItem.unseen(object));
      ObjectItem after =
          pending.apply(
              before, read.parentKnown(), policies.apply(object.account()), clock.instant());
      try {
        Evidence answer = pending.answer();
        if (answer == null && after.equals(before)) {
          return before;
        }
        // Before the object: what is written already is never looked at for names again.
        Reference.put(before.view(), pending.observations(), after.view()).forEach(ledger::put);
        if (answer == null) {
          return ledger.put(after);
        }
        var later = ledger.putAnswer(answer, after);
        if (later.isEmpty()) {
          return after.written();
        }
        pending = pending.withKept(later.get());
      } catch (VersionConflictException faster) {
        // The next try reads what the faster one wrote and computes again.
      }
      read = read(object);
    }
    throw new ContentionException(object, MAX_TRIES);
  }
}
