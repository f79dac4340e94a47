package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.ORDER;
import static dev.ipnledger.ledger.Papers.OTHER;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.get;
import static dev.ipnledger.ledger.Papers.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which names objects are found, in every ledger. */
public abstract class ReferenceContract {
  private static final AmazonId AGREEMENT = new AmazonId("C02-1111111-2222222");
  private static final PageRequest ALL = PageRequest.first(10);

  private Ledger ledger;
  private Recorder recorder;

  /** An empty ledger. */
  protected abstract Ledger newLedger();

  @BeforeEach
  void open() {
    ledger = newLedger();
    recorder = recorder(ledger);
  }

  @Test
  void theSellersOwnIdFindsEveryKindOfObject() {
    Map<ObjectKind, String> ids =
        Map.of(
            ObjectKind.ORDER_REFERENCE, "S02-1234567-1234567",
            ObjectKind.AUTHORIZATION, "S02-1234567-1234567-A000001",
            ObjectKind.CAPTURE, "S02-1234567-1234567-C000001",
            ObjectKind.REFUND, "S02-1234567-1234567-R000001",
            ObjectKind.BILLING_AGREEMENT, AGREEMENT.text());
    ids.forEach(
        (kind, id) -> record(named(ObjectRef.of(SELLER, kind, new AmazonId(id)), "own-1", 1), 2));

    ids.forEach(
        (kind, id) ->
            assertThat(found(SELLER, kind, "own-1")).as(kind.wireName()).containsExactly(id));
    assertThat(found(OTHER, ObjectKind.CAPTURE, "own-1")).isEmpty();
    assertThat(found(SELLER, ObjectKind.CAPTURE, "own-2")).isEmpty();
  }

  @Test
  void anIdThatAnotherHasReplacedStillFindsItsObject() {
    record(named(ORDER, "shop-1", 1), 2);
    record(named(ORDER, "shop-2", 3), 4);
    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, "shop-1")).containsExactly(id(ORDER));
    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, "shop-2")).containsExactly(id(ORDER));

    record(named(ORDER, "shop-1", 5), 6);
    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, "shop-1")).containsExactly(id(ORDER));
    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, "shop-2")).containsExactly(id(ORDER));
  }

  @Test
  void anIdThatComesTooLateToStandFindsItsObjectToo() {
    record(named(ORDER, "shop-2", 3), 4);
    record(named(ORDER, "shop-1", 1), 2);

    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, "shop-1")).containsExactly(id(ORDER));
    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, "shop-2")).containsExactly(id(ORDER));
  }

  @Test
  void ordersAreFoundByTheirBillingAgreementPageByPage() {
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      ObjectRef order = order("S02-000000%d-1234567".formatted(i));
      expected.add(id(order));
      recorder.record(
          order, List.of(notification(named(order, "shop-" + i, 1), 2, "n" + i)), answer(order, 3));
      recorder.answer(order, get(onAgreement(order, 4), 5));
    }

    List<String> walked = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<ObjectItem> page = ledger.ordersOf(SELLER, AGREEMENT, new PageRequest(2, cursor));
      page.items().forEach(item -> walked.add(item.object().id().text()));
      cursor = page.next();
    } while (cursor.isPresent());

    assertThat(walked).containsExactlyElementsOf(expected);
    assertThat(ledger.ordersOf(OTHER, AGREEMENT, ALL).items()).isEmpty();
    assertThat(ledger.ordersOf(SELLER, new AmazonId("C02-1111111-3333333"), ALL).items()).isEmpty();
  }

  @Test
  void aCrashAfterAnyCallLeavesNoObjectWithoutItsNamesOnceItIsDoneAgain() {
    for (int crash = 1; crash <= 6; crash++) {
      ledger = newLedger();
      int at = crash;
      Recorder crashing = recorder(new CrashingLedger(ledger, call -> call == at).ledger());
      try {
        crashing.record(
            ORDER, List.of(notification(named(ORDER, "shop-1", 1), 2, "n1")), answer(ORDER, 3));
      } catch (CrashingLedger.Crash e) {
        recorder(ledger)
            .record(
                ORDER, List.of(notification(named(ORDER, "shop-1", 1), 2, "n1")), answer(ORDER, 3));
      }

      assertThat(ledger.ordersOf(SELLER, AGREEMENT, ALL).items())
          .as("crashed after call %s", crash)
          .containsExactly(ledger.read(ORDER).object().orElseThrow());
      assertThat(ledger.order(SELLER, ORDER.id())).hasSize(1);
    }
  }

  @Test
  void aNameOfAnyLengthFindsItsObject() {
    String own = "é#".repeat(900);
    record(named(ORDER, own, 1), 2);
    record(named(ORDER, "shop-1", 3), 4);

    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, own)).containsExactly(id(ORDER));
    assertThat(found(SELLER, ObjectKind.ORDER_REFERENCE, own + "x")).isEmpty();
  }

  private void record(Statement statement, long asOf) {
    recorder.record(
        statement.object(),
        List.of(notification(statement, asOf, "n" + asOf)),
        view -> Asked.nothing());
  }

  private List<String> found(Account account, ObjectKind kind, String reference) {
    return ledger.byReference(account, kind, reference, ALL).items().stream()
        .map(item -> id(item.object()))
        .toList();
  }

  private static Recorder recorder(Ledger ledger) {
    return new Recorder(ledger, account -> Policy.STANDARD, Papers.CLOCK);
  }

  private static Function<View, Asked> answer(ObjectRef order, long asOf) {
    return view -> new Asked.Answered(get(onAgreement(order, asOf - 1), asOf));
  }

  private static ObjectRef order(String id) {
    return ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, new AmazonId(id));
  }

  private static String id(ObjectRef object) {
    return object.id().text();
  }

  private static Statement named(ObjectRef object, String own, long updatedAt) {
    return statement(
        object, updatedAt, Map.of(Fact.referenceOf(object.kind()).orElseThrow(), new Text(own)));
  }

  private static Statement onAgreement(ObjectRef order, long updatedAt) {
    return statement(
        order,
        updatedAt,
        Map.of(
            Fact.PARENT_ID,
            new Text(AGREEMENT.text()),
            Fact.PARENT_TYPE,
            new Text("BillingAgreement")));
  }

  private static Statement statement(ObjectRef object, long updatedAt, Map<Fact, Value> facts) {
    Map<Fact, Value> all = new EnumMap<>(facts);
    all.put(Fact.CREATED_AT, Moment.of(at(0)));
    return new Statement(
        object,
        new Status("Open", null, null, Moment.of(at(updatedAt))),
        all,
        new TreeSet<>(),
        List.of());
  }
}
