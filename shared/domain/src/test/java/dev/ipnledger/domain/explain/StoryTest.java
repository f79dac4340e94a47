package dev.ipnledger.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.explain.Rival.Outcome;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Ground;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Questions a bookkeeper asks, and the answers. */
class StoryTest {
  private static final Account SELLER = new Account("A1SELLER", Environment.SANDBOX);
  private static final String ORDER = "S01-2063624-0128488";
  private static final String CAPTURE = ORDER + "-C000001";

  private final List<Observation> observations = new ArrayList<>();

  @Test
  void whyIsThisCaptureClosedAndHowMuchOfItWasRefunded() {
    capture("Completed", null, "2015-11-21T16:00:00.000Z", Source.NOTIFICATION, Map.of());
    capture(
        "Closed",
        "MaxAmountRefunded",
        "2015-11-23T09:00:00.000Z",
        Source.GET,
        Map.of(Fact.REFUNDED_AMOUNT, eur(5_000), Fact.CAPTURE_FEE, eur(130)),
        ORDER + "-R000001",
        ORDER + "-R000002");
    refund("-R000001", 2_000, "Completed", "2015-11-22T09:00:00.000Z");
    refund("-R000002", 3_000, "Completed", "2015-11-23T09:00:00.000Z");

    assertThat(story(CAPTURE))
        .containsExactly(
            "Capture S01-2063624-0128488-C000001 is Closed (MaxAmountRefunded): refunded up to the"
                + " cap, says the Get answer of 2015-11-23 09:00:00 UTC.",
            "Its amount (CaptureAmount) is 50.00 EUR, says the Get answer of 2015-11-23 09:00:00"
                + " UTC.",
            "It is booked on 2015-11-21 16:00:00 UTC, when it was first Completed, says the"
                + " notification of 2015-11-21 16:00:00 UTC.",
            "Amazon's fee is 1.30 EUR, says the Get answer of 2015-11-23 09:00:00 UTC.",
            "The ledger knows these completed refunds of it: 20.00 EUR by"
                + " S01-2063624-0128488-R000001 (Completed); 30.00 EUR by"
                + " S01-2063624-0128488-R000002 (Completed). Amazon's own sum (RefundedAmount) is"
                + " 50.00 EUR, says the Get answer of 2015-11-23 09:00:00 UTC: they agree.",
            "Collected less refunded, before fees: 0.00 EUR.");
  }

  @Test
  void onWhichDayWasACaptureBookedThatNobodySawCompleted() {
    capture(
        "Closed", "MaxAmountRefunded", "2015-11-23T09:00:00.000Z", Source.NOTIFICATION, Map.of());

    assertThat(story(CAPTURE))
        .anyMatch(
            it ->
                it.startsWith("It is booked on 2015-11-21 15:00:00 UTC, its creation, says the")
                    && it.contains("This is inferred"));
  }

  @Test
  void whatAmazonCallsRefundedAndNoRefundOfTheLedgerAccountsForIsNamed() {
    capture(
        "Completed",
        null,
        "2015-11-21T16:00:00.000Z",
        Source.GET,
        Map.of(Fact.REFUNDED_AMOUNT, eur(700)));

    assertThat(story(CAPTURE))
        .anyMatch(
            it ->
                it.startsWith("The ledger knows no completed refunds of it.")
                    && it.endsWith(
                        "7.00 EUR of it the ledger has not seen in an object of its own."));
  }

  @Test
  void aFeeThatOnlyANotificationStatesDoesNotCountAndIsShown() {
    capture(
        "Completed",
        null,
        "2015-11-21T16:00:00.000Z",
        Source.NOTIFICATION,
        Map.of(Fact.CAPTURE_FEE, new Money("USD", 99)));

    Explained fee =
        Explanation.of(observations).stream()
            .filter(it -> it.field().equals("CaptureFee"))
            .findFirst()
            .orElseThrow();

    assertThat(fee.winner()).isNull();
    assertThat(fee.rivals())
        .singleElement()
        .satisfies(
            rival -> {
              assertThat(rival.outcome()).isEqualTo(Outcome.NOT_COUNTED);
              assertThat(rival.contender().value()).isEqualTo("0.99 USD");
            });
    assertThat(story(CAPTURE))
        .contains(
            "Its fee is not known: a Get or a report tells it, and a notification's does not"
                + " count.");
  }

  @Test
  void theLosersOfAStatusSayWhichStepOfTheRuleDecided() {
    capture("Pending", null, "2015-11-25T09:00:00.000Z", Source.GET, Map.of());
    capture("Completed", null, "2015-11-21T16:00:00Z", Source.NOTIFICATION, Map.of());
    capture("Completed", null, "2015-11-21T16:00:00.123Z", Source.NOTIFICATION, Map.of());

    Explained status = Explanation.of(observations).getFirst();

    assertThat(status.field()).isEqualTo("Status");
    assertThat(status.winner().value()).isEqualTo("Completed, since 2015-11-21T16:00:00.123Z");
    assertThat(status.rivals())
        .extracting(Rival::ground, Rival::because)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Ground.STATUS_TIME,
                "its LastUpdateTimestamp 2015-11-21T16:00:00Z is less exact than"
                    + " 2015-11-21T16:00:00.123Z"),
            org.assertj.core.groups.Tuple.tuple(
                Ground.STATE_RANK, "Pending comes before Completed in its life"));
  }

  @Test
  void whereIsTheMoneyOfAnOrder() {
    capture("Completed", null, "2015-11-21T16:00:00.000Z", Source.NOTIFICATION, Map.of());
    refund("-R000001", 2_000, "Pending", "2015-11-22T09:00:00.000Z");

    assertThat(Story.ofUnknown(order()))
        .contains(
            "Reserved and not collected: 0.00 EUR. Collected: 50.00 EUR (on its way: 0.00 EUR)."
                + " Given back: 0.00 EUR (on its way: 20.00 EUR). Kept, before fees: 50.00 EUR.",
            "Capture S01-2063624-0128488-C000001: 50.00 EUR, Completed, booked on 2015-11-21"
                + " 16:00:00 UTC.",
            "Refund S01-2063624-0128488-R000001: 20.00 EUR, Pending, not booked.");
  }

  @Test
  void aChargebackNamesTheCaptureThatItDisputesAndTheOtherWayRound() {
    capture("Completed", null, "2015-11-21T16:00:00.000Z", Source.NOTIFICATION, Map.of());
    ObjectRef chargeback =
        new ObjectRef(
            SELLER, new AmazonId(ORDER), ObjectKind.CHARGEBACK, new AmazonId("C1234567890AB"));
    observations.add(
        Observation.of(
            new Statement(
                chargeback,
                new Status("RECEIVED", null, null, null),
                Map.of(
                    Fact.CHARGEBACK_AMOUNT,
                    eur(5_000),
                    Fact.AMAZON_CAPTURE_REFERENCE_ID,
                    new Text("cap-1")),
                new TreeSet<>(),
                List.of()),
            Source.NOTIFICATION,
            Instant.parse("2015-12-01T00:00:00Z"),
            "cb"));

    assertThat(story("C1234567890AB"))
        .contains("It disputes the capture " + CAPTURE + ", by the seller's reference cap-1.");
    assertThat(story(CAPTURE)).contains("The chargeback C1234567890AB over 50.00 EUR disputes it.");
  }

  private List<String> story(String id) {
    Order order = order();
    View view =
        order.objects().stream()
            .filter(it -> it.object().id().text().equals(id))
            .findFirst()
            .orElseThrow();
    return Story.of(view, order, observations);
  }

  private Order order() {
    Map<ObjectRef, View> views = new LinkedHashMap<>();
    observations.forEach(one -> views.merge(one.object(), View.of(one), View::join));
    return new Order(
        ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, new AmazonId(ORDER)),
        List.copyOf(views.values()));
  }

  private void capture(
      String state,
      String reason,
      String at,
      Source source,
      Map<Fact, Value> more,
      String... refunds) {
    Map<Fact, Value> facts = new HashMap<>(more);
    facts.put(Fact.CAPTURE_AMOUNT, eur(5_000));
    facts.put(Fact.CAPTURE_REFERENCE_ID, new Text("cap-1"));
    observe(ObjectKind.CAPTURE, "-C000001", state, reason, at, source, facts, refunds);
  }

  private void refund(String suffix, long cents, String state, String at) {
    observe(
        ObjectKind.REFUND,
        suffix,
        state,
        null,
        at,
        Source.NOTIFICATION,
        new HashMap<>(Map.of(Fact.REFUND_AMOUNT, eur(cents))));
  }

  private void observe(
      ObjectKind kind,
      String suffix,
      String state,
      String reason,
      String at,
      Source source,
      Map<Fact, Value> facts,
      String... ids) {
    Moment moment = Moment.parse(at);
    facts.put(Fact.CREATED_AT, Moment.parse("2015-11-21T15:00:00.000Z"));
    observations.add(
        Observation.of(
            new Statement(
                ObjectRef.of(SELLER, kind, new AmazonId(ORDER + suffix)),
                new Status(state, reason, null, moment),
                facts,
                new TreeSet<>(List.of(ids)),
                List.of()),
            source,
            moment.instant(),
            "e" + observations.size()));
  }

  private static Money eur(long cents) {
    return new Money("EUR", cents);
  }
}
