package dev.ipnledger.domain.order;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.Reasons;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One purchase as the ledger knows it.
 *
 * @param reference which order reference
 * @param objects the views of everything kept under it, the order reference's own among them once
 *     it is known; sorted by kind and id
 */
public record Order(ObjectRef reference, List<View> objects) {
  public Order {
    objects = objects.stream().sorted(Comparator.comparing(View::object)).toList();
  }

  /** The order reference's own view; empty while only children are known. */
  public Optional<View> orderReference() {
    return objects.stream().filter(view -> view.object().equals(reference)).findFirst();
  }

  /** All views of one kind, by id. */
  public List<View> of(ObjectKind kind) {
    return objects.stream().filter(view -> view.object().kind() == kind).toList();
  }

  /** Sums by currency, in the order of the codes; empty when no amount is known. */
  public List<Totals> totals() {
    NavigableSet<String> currencies = new TreeSet<>();
    for (ObjectKind kind :
        List.of(ObjectKind.AUTHORIZATION, ObjectKind.CAPTURE, ObjectKind.REFUND)) {
      of(kind).forEach(view -> amount(view).map(Money::currency).ifPresent(currencies::add));
    }
    return currencies.stream().map(this::totals).toList();
  }

  /** What is still possible; a refunded amount never becomes chargeable again. */
  public Remaining remaining() {
    return RemainingRule.of(this);
  }

  /**
   * What to do next: the most urgent advice of any object that is not at a normal end. Of several
   * authorizations or captures only those count that no later one has made good.
   */
  public Advice advice() {
    return OrderAdvice.of(this);
  }

  /**
   * The capture that a chargeback disputes; empty while it is not known. What the chargeback calls
   * {@code AmazonCaptureReferenceId} is the seller's {@code CaptureReferenceId}; should it ever be
   * what its name says, Amazon's id is found too.
   */
  public Optional<View> disputed(View chargeback) {
    Optional<Text> named = chargeback.fact(Fact.AMAZON_CAPTURE_REFERENCE_ID, Text.class);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<View> captures = of(ObjectKind.CAPTURE);
    return captures.stream()
        .filter(view -> view.fact(Fact.CAPTURE_REFERENCE_ID, Text.class).equals(named))
        .findFirst()
        .or(
            () ->
                captures.stream()
                    .filter(view -> view.object().id().text().equals(named.get().text()))
                    .findFirst());
  }

  /** An object's own amount; empty while nothing stated it. */
  public static Optional<Money> amount(View view) {
    return Fact.amountOf(view.object().kind()).flatMap(fact -> view.fact(fact, Money.class));
  }

  /** What to do about one object; {@code WAIT} while its status is unknown. */
  public static Advice advice(View view) {
    boolean soft = view.fact(Fact.SOFT_DECLINE, Flag.class).filter(Flag::set).isPresent();
    return view.status() == null
        ? Advice.WAIT
        : Reasons.advice(view.object().kind(), view.status().value(), soft);
  }

  private Totals totals(String currency) {
    return new Totals(
        sum(currency, ObjectKind.AUTHORIZATION, States.OPEN),
        sum(currency, ObjectKind.CAPTURE, States.COMPLETED, States.CLOSED),
        sum(currency, ObjectKind.CAPTURE, States.PENDING),
        sum(currency, ObjectKind.REFUND, States.COMPLETED),
        sum(currency, ObjectKind.REFUND, States.PENDING));
  }

  /** The sum of the amounts of one kind that are in one of these states. */
  Money sum(String currency, ObjectKind kind, String... states) {
    return of(kind).stream()
        .filter(view -> view.state().filter(List.of(states)::contains).isPresent())
        .flatMap(view -> amount(view).stream())
        .filter(money -> money.currency().equals(currency))
        .reduce(Money.zero(currency), Money::plus);
  }
}
