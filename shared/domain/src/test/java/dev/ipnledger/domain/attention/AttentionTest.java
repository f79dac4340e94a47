package dev.ipnledger.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
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
