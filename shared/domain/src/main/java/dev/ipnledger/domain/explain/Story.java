package dev.ipnledger.domain.explain;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.state.ReasonRule;
import dev.ipnledger.domain.state.Reasons;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the money of an object is, in sentences for a bookkeeper: what it is worth, whether it
 * moved and on which day, what went back, and which document says so. Times are UTC.
 *
 * <pre>{@code
 * List<String> sentences = Story.of(captureView, order, observationsOfTheOrder);
 * }</pre>
 */
public final class Story {
  private final View view;
  private final Order order;
  private final Witnesses witnesses;
  private final List<String> sentences = new ArrayList<>();

  private Story(View view, Order order, Witnesses witnesses) {
    this.view = view;
    this.order = order;
    this.witnesses = witnesses;
  }

  /**
   * The story of one object.
   *
   * @param view of the object
   * @param order what it belongs to, with all its objects
   * @param observations of all of the order's objects, or at least of this one
   */
  public static List<String> of(View view, Order order, Collection<Observation> observations) {
    requireNonNull(view, "view is null");
    requireNonNull(order, "order is null");
    Story story = new Story(view, order, new Witnesses(observations));
    story.tell();
    return List.copyOf(story.sentences);
  }

  /** The story of an order whose own object no document has told of yet. */
  public static List<String> ofUnknown(Order order) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "No document told of the order reference itself yet; what is known of it comes from its"
            + " children.");
    sentences.addAll(OrderStory.of(order));
    return sentences;
  }

  private void tell() {
    state();
    amount();
    switch (view.object().kind()) {
      case ORDER_REFERENCE -> {
        reference("It is the seller's order %s.");
        parent();
        sentences.addAll(OrderStory.of(order));
      }
      case AUTHORIZATION -> sentences.addAll(new AuthorizationStory(view, order, witnesses).tell());
      case CAPTURE -> sentences.addAll(new CaptureStory(view, order, witnesses).tell());
      case REFUND -> sentences.addAll(new RefundStory(view, order, witnesses).tell());
      case CHARGEBACK -> sentences.addAll(ChargebackStory.of(view, order));
      case PROVIDER_CREDIT, PROVIDER_CREDIT_REVERSAL ->
          sentences.add(BookingSentence.of(view, witnesses));
      case BILLING_AGREEMENT -> {
        reference("It is the seller's billing agreement %s.");
        balance();
      }
    }
  }

  private void state() {
    ObjectKind kind = view.object().kind();
    String name = Wording.kind(kind);
    String subject = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Claim<Status> claim = view.status();
    if (claim == null) {
      sentences.add("%s %s: no document told its state.".formatted(subject, view.object().id()));
      return;
    }
    sentences.add(
        "%s %s is %s%s, %s."
            .formatted(
                subject,
                view.object().id(),
                Wording.state(claim.value()),
                Reasons.of(kind, claim.value())
                    .map(ReasonRule::meaning)
                    .map(meaning -> ": " + meaning)
                    .orElse(""),
                witnesses.says(claim.evidenceId())));
  }

  private void amount() {
    Optional<Fact> fact = Fact.amountOf(view.object().kind());
    Optional<Claim<?>> claim = fact.map(each -> view.facts().get(each));
    if (fact.isEmpty()) {
      return;
    }
    sentences.add(
        claim
            .map(
                it ->
                    "Its amount (%s) is %s, %s."
                        .formatted(
                            fact.get().wireName(),
                            Wording.of(it.value()),
                            witnesses.says(it.evidenceId())))
            .orElse("No document told its amount (" + fact.get().wireName() + ")."));
  }

  private void reference(String sentence) {
    Fact.referenceOf(view.object().kind())
        .flatMap(fact -> view.fact(fact, Text.class))
        .ifPresent(text -> sentences.add(sentence.formatted(text.text())));
  }

  private void parent() {
    view.fact(Fact.PARENT_ID, Text.class)
        .ifPresent(
            parent ->
                sentences.add("It was made from the billing agreement " + parent.text() + "."));
  }

  private void balance() {
    view.fact(Fact.AMOUNT_LIMIT_PER_TIME_PERIOD, Money.class)
        .ifPresent(limit -> sentences.add("It may be charged " + limit + " per period."));
    view.fact(Fact.CURRENT_REMAINING_BALANCE, Money.class)
        .ifPresent(rest -> sentences.add("Of this period " + rest + " are left."));
  }
}
