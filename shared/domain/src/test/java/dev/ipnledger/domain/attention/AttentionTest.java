package dev.ipnledger.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AttentionTest {
  private static final Instant T = Instant.parse("2015-11-21T15:00:00Z");
  private static final ObjectRef OBJECT =
      ObjectRef.of(
          new Account("A1SELLER", Environment.SANDBOX),
          ObjectKind.AUTHORIZATION,
          new AmazonId("S01-2063624-0128488-A000001"));

  @Test
  void aChargebackNeedsAPersonUnderOneIdWhateverReasonsItIsGiven() {
    ObjectRef chargeback =
        new ObjectRef(
            OBJECT.account(), OBJECT.root(), ObjectKind.CHARGEBACK, new AmazonId("C9KORZRXQ655G"));
    View first = View.of(disputed(chargeback, "e1", "Generic Service Chargeback", 1));
    View both = first.join(disputed(chargeback, "e2", "Unauthorized Transaction Chargeback", 2));
    assertThat(kinds(first)).containsExactly(AttentionKind.CHARGEBACK);
    assertThat(kinds(both)).containsExactly(AttentionKind.CHARGEBACK);
    Condition condition = Attention.of(both, Upkeep.NONE).getFirst();
    assertThat(condition.id()).isEqualTo(Attention.of(first, Upkeep.NONE).getFirst().id());
    assertThat(condition.advice()).isEqualTo(Advice.REVIEW);
    assertThat(condition.detail()).contains("Unauthorized Transaction Chargeback");
  }

  private static Observation disputed(ObjectRef object, String id, String reason, int second) {
    Statement statement =
        new Statement(
            object,
            new Status("RECEIVED", reason, null, null),
            Map.of(),
            new TreeSet<>(),
            List.of());
    return Observation.of(statement, Source.NOTIFICATION, T.plusSeconds(second), id);
  }

  @Test
  void aHardDeclineSaysWhatToDo() {
    View view = View.of(stated("e1", "Declined", "InvalidPaymentMethod", 1, Map.of()));
    assertThat(kinds(view)).containsExactly(AttentionKind.HARD_DECLINE);
    Condition condition = Attention.of(view, Upkeep.NONE).getFirst();
    assertThat(condition.advice()).isEqualTo(Advice.CONTACT_BUYER);
    assertThat(condition.id())
        .isEqualTo("S01-2063624-0128488-A000001#HardDecline#Declined/InvalidPaymentMethod");
    assertThat(condition.since()).isEqualTo(T.plusSeconds(1));
  }

  @Test
  void whatAPersonAcknowledgedIsNotRaisedAgain() {
    View view = View.of(stated("e1", "Declined", "AmazonRejected", 1, Map.of()));
    String id = Attention.of(view, Upkeep.NONE).getFirst().id();
    Observation acknowledged =
        new Observation(
            Statement.hint(OBJECT), Source.REGISTRATION, T, "e2", new TreeSet<>(Set.of(id)), false);
    assertThat(Attention.of(view.join(acknowledged), Upkeep.NONE)).isEmpty();
  }

  @Test
  void aLaterStateThatCanBeLeftContradictsTheEnd() {
    View view =
        View.of(stated("e1", "Declined", null, 1, Map.of()))
            .join(stated("e2", "Open", null, 9, Map.of()));
    assertThat(kinds(view)).contains(AttentionKind.LATE_STATUS);
  }

  @Test
  void aStateThatCanBeLeftIsNoContradictionBeforeTheEndOrWithinItsSecond() {
    View ended = View.of(stated("e1", "Declined", null, 5, Map.of()));
    assertThat(kinds(ended.join(stated("e2", "Open", null, 4, Map.of()))))
        .doesNotContain(AttentionKind.LATE_STATUS);
    assertThat(kinds(ended.join(stated("e2", "Open", null, 5, Map.of()))))
        .doesNotContain(AttentionKind.LATE_STATUS);
    assertThat(kinds(ended)).doesNotContain(AttentionKind.LATE_STATUS);
    assertThat(kinds(View.of(stated("e2", "Open", null, 9, Map.of())))).isEmpty();
  }

  @Test
  void aLateStatusTellsBothTimesUnderOneId() {
    View view =
        View.of(stated("e1", "Declined", null, 1, Map.of()))
            .join(stated("e2", "Open", null, 9, Map.of()));
    assertThat(of(view, AttentionKind.LATE_STATUS))
        .satisfies(
            condition -> {
              assertThat(condition.detail())
                  .isEqualTo("2015-11-21T15:00:09.000Z after 2015-11-21T15:00:01.000Z");
              assertThat(condition.id()).endsWith("#StatusAfterEnd#2015-11-21T15:00:01.000Z");
              assertThat(condition.since()).isEqualTo(T.plusSeconds(9));
            });
  }

  @Test
  void twoTimesOfCreationContradictWhenTheyAreOfTwoSeconds() {
    View view =
        View.of(stated("e1", "Open", null, 1, Map.of(Fact.CREATED_AT, Moment.of(T))))
            .join(
                stated(
                    "e2",
                    "Open",
                    null,
                    1,
                    Map.of(Fact.CREATED_AT, new Moment(T.plusSeconds(1), false))));
    assertThat(of(view, AttentionKind.CHANGED_FACT).detail())
        .isEqualTo("CreationTimestamp: 2015-11-21T15:00:00.000Z and 2015-11-21T15:00:01Z");
  }

  @Test
  void whatAShopAnnouncedContradictsWhatAmazonSaysOtherwise() {
    View announced =
        View.of(
            Observation.of(
                new Statement(
                    OBJECT,
                    null,
                    Map.of(Fact.SELLER_ORDER_ID, new Text("shop-1")),
                    new TreeSet<>(),
                    List.of()),
                Source.REGISTRATION,
                T,
                "r1"));
    assertThat(kinds(announced)).isEmpty();
    View same = announced.join(stated("e1", "Open", null, 1, sellerOrder("shop-1")));
    assertThat(kinds(same)).isEmpty();
    View other = announced.join(stated("e1", "Open", null, 1, sellerOrder("shop-2")));
    assertThat(of(other, AttentionKind.CHANGED_FACT).detail())
        .isEqualTo("SellerOrderId: shop-1 and shop-2");
  }

  @Test
  void whatWasRaisedBeforeKeepsItsTimeAndTheOldestComesFirst() {
    View view =
        View.of(stated("e1", "Open", null, 1, amount("EUR")))
            .join(stated("e2", "Open", null, 1, amount("USD")));
    Instant now = T.plusSeconds(60);
    List<Condition> first = Attention.of(view, Upkeep.NONE, Policy.STANDARD, now, List.of());
    assertThat(first).allSatisfy(condition -> assertThat(condition.since()).isEqualTo(now));
    assertThat(first).extracting(Condition::id).isSorted();

    List<Condition> again =
        Attention.of(view, Upkeep.NONE, Policy.STANDARD, now.plusSeconds(60), first);
    assertThat(again).isEqualTo(first);

    List<Condition> second =
        Attention.of(view, Upkeep.NONE, Policy.STANDARD, T, List.of(first.getFirst()));
    assertThat(second).extracting(Condition::since).containsExactly(T, now);
    assertThat(second.getLast().id()).isEqualTo(first.getFirst().id());
  }

  @Test
  void whatWasOddInADocumentIsListed() {
    View view =
        View.of(
            Observation.of(
                new Statement(OBJECT, null, Map.of(), new TreeSet<>(), List.of("X is twice there")),
                Source.NOTIFICATION,
                T,
                "e1"));
    assertThat(of(view, AttentionKind.PROBLEM).detail()).isEqualTo("X is twice there");
  }

  @Test
  void twoCurrenciesAndTwoAmountsContradict() {
    View view =
        View.of(stated("e1", "Open", null, 1, amount("EUR")))
            .join(stated("e2", "Open", null, 1, amount("USD")));
    assertThat(kinds(view))
        .containsExactlyInAnyOrder(AttentionKind.CURRENCIES, AttentionKind.CHANGED_FACT);
  }

  @Test
  void oneSecondWrittenWithAndWithoutFractionDoesNotContradict() {
    View whole =
        View.of(stated("e1", "Open", null, 1, Map.of(Fact.CREATED_AT, new Moment(T, false))));
    View exact =
        View.of(
            stated("e2", "Open", null, 1, Map.of(Fact.CREATED_AT, Moment.of(T.plusMillis(400)))));
    assertThat(kinds(whole.join(exact))).isEmpty();
  }

  @Test
  void anUnknownStateNeedsAPerson() {
    assertThat(kinds(View.of(stated("e1", "Frozen", null, 1, Map.of()))))
        .containsExactly(AttentionKind.UNKNOWN_STATE);
  }

  @Test
  void aConflictingDuplicateNeedsAPerson() {
    Observation conflicting =
        new Observation(
            Statement.hint(OBJECT), Source.NOTIFICATION, T, "e1#abc", new TreeSet<>(), true);
    assertThat(kinds(View.of(conflicting))).containsExactly(AttentionKind.CONFLICTING_DUPLICATE);
  }

  private static List<AttentionKind> kinds(View view) {
    return Attention.of(view, Upkeep.NONE).stream().map(Condition::kind).toList();
  }

  private static Condition of(View view, AttentionKind kind) {
    return Attention.of(view, Upkeep.NONE).stream()
        .filter(condition -> condition.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Fact, Value> sellerOrder(String id) {
    return Map.of(Fact.SELLER_ORDER_ID, new Text(id));
  }

  private static Map<Fact, Value> amount(String currency) {
    return Map.of(Fact.AUTHORIZATION_AMOUNT, new Money(currency, 500));
  }

  private static Observation stated(
      String evidence, String state, String reason, int second, Map<Fact, Value> facts) {
    Moment at = Moment.of(T.plusSeconds(second));
    Statement statement =
        new Statement(
            OBJECT, new Status(state, reason, null, at), facts, new TreeSet<>(), List.of());
    return Observation.of(statement, Source.NOTIFICATION, at.instant(), evidence);
  }
}
