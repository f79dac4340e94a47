package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a capture collected, when it is booked, what it cost and how much of it went back. */
final class CaptureStory {
  private final View view;
  private final Order order;
  private final Witnesses witnesses;

  CaptureStory(View view, Order order, Witnesses witnesses) {
    this.view = view;
    this.order = order;
    this.witnesses = witnesses;
  }

  List<String> tell() {
    List<String> sentences = new ArrayList<>();
    sentences.add(BookingSentence.of(view, witnesses));
    sentences.add(fee());
    List<View> refunds = refunds();
    List<View> completed = refunds.stream().filter(it -> it.isIn(States.COMPLETED)).toList();
    sentences.add(
        RollUp.sentence(view, Fact.REFUNDED_AMOUNT, "completed refunds", completed, witnesses));
    refunds.stream()
        .filter(refund -> !refund.isIn(States.COMPLETED))
        .forEach(
            refund ->
                sentences.add(
                    "A refund of %s, %s, is %s."
                        .formatted(
                            amount(refund),
                            refund.object().id(),
                            refund.state().orElse("in no known state"))));
    kept(completed).ifPresent(sentences::add);
    chargebacks().forEach(sentences::add);
    return sentences;
  }

  private String fee() {
    Claim<?> fee = view.facts().get(Fact.CAPTURE_FEE);
    return fee == null
        ? "Its fee is not known: a Get or a report tells it, and a notification's does not count."
        : "Amazon's fee is %s, %s."
            .formatted(Wording.of(fee.value()), witnesses.says(fee.evidenceId()));
  }

  /** Those that it lists; of an order with one capture all refunds are that one's. */
  private List<View> refunds() {
    boolean only = order.of(ObjectKind.CAPTURE).size() == 1;
    return order.of(ObjectKind.REFUND).stream()
        .filter(refund -> only || view.ids().containsKey(refund.object().id().text()))
        .toList();
  }

  private Optional<String> kept(List<View> completed) {
    if (!view.isIn(States.COMPLETED) && !view.isIn(States.CLOSED)) {
      return Optional.empty();
    }
    return Order.amount(view)
        .map(
            collected ->
                completed.stream()
                    .flatMap(refund -> Order.amount(refund).stream())
                    .filter(money -> money.currency().equals(collected.currency()))
                    .reduce(collected, Money::minus))
        .map(kept -> "Collected less refunded, before fees: " + kept + ".");
  }

  private List<String> chargebacks() {
    return order.of(ObjectKind.CHARGEBACK).stream()
        .filter(
            chargeback ->
                order
                    .disputed(chargeback)
                    .map(View::object)
                    .filter(view.object()::equals)
                    .isPresent())
        .map(
            chargeback ->
                "The chargeback %s over %s disputes it."
                    .formatted(chargeback.object().id(), amount(chargeback)))
        .toList();
  }

  private static String amount(View view) {
    return Order.amount(view).map(Money::toString).orElse("an unknown amount");
  }
}
