package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All payment objects and their time. Whoever reads or changes them does it inside {@link #visit}
 * or {@link #look}, which hold the one lock and first let happen what is due.
 *
 * <p>Every visit that changes something gets an instant later than all before it, by at least a
 * millisecond, so that {@code LastUpdateTimestamp} orders the versions of an object even when the
 * clock stands still.
 */
public final class World {
  private final ReentrantLock lock = new ReentrantLock();
  private final SandboxClock clock;
  private final ChangeListener listener;
  private final Timeline timeline = new Timeline();
  private final Map<String, PaymentObject<?>> objects = new LinkedHashMap<>();
  private Instant latest = Instant.EPOCH;

  public World(SandboxClock clock, ChangeListener listener) {
    this.clock = requireNonNull(clock, "clock is null");
    this.listener = requireNonNull(listener, "listener is null");
  }

  /** Lets happen what is due, then runs a visitor that changes things, with the time it acts at. */
  public <T extends @Nullable Object> T visit(Function<Instant, T> visitor) {
    lock.lock();
    try {
      fireDue();
      return visitor.apply(tick());
    } finally {
      lock.unlock();
    }
  }

  /** Lets happen what is due, then runs a visitor that only reads, with the time it reads at. */
  public <T extends @Nullable Object> T look(Function<Instant, T> visitor) {
    lock.lock();
    try {
      fireDue();
      Instant now = now();
      return visitor.apply(now.isAfter(latest) ? now : latest);
    } finally {
      lock.unlock();
    }
  }

  /** Lets happen what is due. */
  public void poll() {
    lock.lock();
    try {
      fireDue();
    } finally {
      lock.unlock();
    }
  }

  /** Order references in the order of their creation; only inside a visit. */
  public List<OrderReference> orders() {
    List<OrderReference> orders = new ArrayList<>();
    for (PaymentObject<?> object : objects.values()) {
      if (object instanceof OrderReference order) {
        orders.add(order);
      }
    }
    return orders;
  }

  /** Any object by its id, whoever owns it; only inside a visit. */
  public Optional<PaymentObject<?>> object(String id) {
    return Optional.ofNullable(objects.get(id));
  }

  /** Every object in the order of its creation; only inside a visit. */
  public Collection<PaymentObject<?>> objects() {
    return Collections.unmodifiableCollection(objects.values());
  }

  void add(PaymentObject<?> object) {
    objects.put(object.id(), object);
  }

  /** Lets a step happen at its time, which it is given; only inside a visit. */
  public void at(Instant due, Consumer<Instant> step) {
    timeline.at(due, step);
  }

  <S extends Enum<S> & State<S>> void move(
      PaymentObject<S> object, S to, @Nullable Reason reason, Instant at) {
    move(object, to, reason, null, at);
  }

  <S extends Enum<S> & State<S>> void move(
      PaymentObject<S> object,
      S to,
      @Nullable Reason reason,
      @Nullable String description,
      Instant at) {
    object.lifecycle().enter(to, reason, description, at);
    if (to.announced()) {
      announce(object, at);
    }
  }

  /** Tells that a batch is over; only inside a visit. */
  public void endBatch(BatchEnd end) {
    listener.batchEnded(end, end.created());
  }

  void chargeBack(Chargeback chargeback, Instant at) {
    listener.chargedBack(chargeback, at);
  }

  void edit(BillingAgreement agreement, AgreementEdit edit, Instant at) {
    listener.edited(agreement, edit, at);
  }

  void announce(PaymentObject<?> object, Instant at) {
    listener.changed(object, at);
  }

  private void fireDue() {
    Instant now = now();
    while (timeline.hasDue(now)) {
      latest = timeline.fireNext(latest);
    }
  }

  private Instant tick() {
    latest = clock.after(latest);
    return latest;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
