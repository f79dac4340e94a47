package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.ORDER;
import static dev.ipnledger.ledger.Papers.OTHER;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.notification;
import static dev.ipnledger.ledger.Papers.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists over all orders of an account. */
public abstract class ListingContract {
  private Ledger ledger;
  private Recorder recorder;

  /** An empty ledger. */
  protected abstract Ledger newLedger();

  @BeforeEach
  void open() {
    ledger = newLedger();
    recorder = new Recorder(ledger, account -> Policy.STANDARD, Papers.CLOCK);
  }

  private void record(Evidence evidence) {
    recorder.record(evidence.observation().object(), List.of(evidence), view -> Asked.nothing());
  }

  /** Order references of one account, created one second after another. */
  private static Statement order(Account account, int number, String state) {
    ObjectRef object =
        ObjectRef.of(
            account,
            ObjectKind.ORDER_REFERENCE,
            new AmazonId("S02-0000%03d-1111111".formatted(number)));
    return new Statement(
        object,
        new Status(state, null, null, Moment.of(at(number))),
        Map.of(
            Fact.CREATED_AT,
            Moment.of(at(number)),
            Fact.SELLER_ORDER_ID,
            new Text("shop-" + number % 2)),
        new TreeSet<>(),
        List.of());
  }

  private static List<String> walk(int limit, Function<PageRequest, Page<ObjectItem>> listing) {
    List<String> ids = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<ObjectItem> page = listing.apply(new PageRequest(limit, cursor));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      page.items().forEach(item -> ids.add(item.object().id().text().substring(4, 11)));
      cursor = page.next();
    } while (cursor.isPresent());
    return ids;
  }

  @Test
  void pagesGoFromTheYoungestToTheOldestWithoutGapOrRepetition() {
    for (int number = 1; number <= 7; number++) {
      record(
          notification(order(SELLER, number, number == 4 ? "Closed" : "Open"), 60, "n" + number));
      record(notification(order(OTHER, number, "Open"), 60, "o" + number));
    }
    ObjectKind kind = ObjectKind.ORDER_REFERENCE;

    assertThat(walk(3, page -> ledger.byState(SELLER, kind, "Open", page)))
        .containsExactly("0000007", "0000006", "0000005", "0000003", "0000002", "0000001");
    assertThat(walk(2, page -> ledger.byCreated(SELLER, kind, page)))
        .hasSize(7)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(walk(1, page -> ledger.byReference(SELLER, kind, "shop-0", page)))
        .containsExactly("0000006", "0000004", "0000002");
    assertThat(walk(9, page -> ledger.byState(SELLER, ObjectKind.CAPTURE, "Open", page))).isEmpty();
  }

  @Test
  void anObjectThatChangesItsStateChangesItsList() {
    record(notification(order(SELLER, 1, "Open"), 60, "n1"));
    record(notification(order(SELLER, 1, "Closed"), 70, "n2"));
    ObjectKind kind = ObjectKind.ORDER_REFERENCE;

    assertThat(walk(9, page -> ledger.byState(SELLER, kind, "Open", page))).isEmpty();
    assertThat(walk(9, page -> ledger.byState(SELLER, kind, "Closed", page))).hasSize(1);
  }

  @Test
  void aCursorOpensNoOtherList() {
    for (int number = 1; number <= 3; number++) {
      record(notification(order(OTHER, number, "Open"), 60, "o" + number));
    }
    ObjectKind kind = ObjectKind.ORDER_REFERENCE;
    Optional<String> cursor = ledger.byState(OTHER, kind, "Open", PageRequest.first(1)).next();
    assertThat(cursor).isPresent();

    assertThatThrownBy(() -> ledger.byState(SELLER, kind, "Open", new PageRequest(1, cursor)))
        .isInstanceOf(InvalidCursorException.class);
    assertThatThrownBy(() -> ledger.byState(OTHER, kind, "Closed", new PageRequest(1, cursor)))
        .isInstanceOf(InvalidCursorException.class);
    for (String made :
        List.of("", "x", "%%%", "YQ", cursor.get() + "x", cursor.get().substring(4))) {
      assertThatThrownBy(
              () -> ledger.byState(SELLER, kind, "Open", new PageRequest(1, Optional.of(made))))
          .as(made)
          .isInstanceOf(InvalidCursorException.class);
    }
  }

  @Test
  void aNotificationIsFoundByItsReferenceId() {
    Evidence evidence = notification(authorization(AUTHORIZATION, "Open", 5), 6, "ref-1");
    record(evidence);

    assertThat(ledger.byNotification(SELLER, "ref-1")).containsExactly(evidence.withoutDocuments());
    assertThat(ledger.byNotification(SELLER, "ref-2")).isEmpty();
    assertThat(ledger.byNotification(OTHER, "ref-1")).isEmpty();
  }

  @Test
  void theLongestDueComesFirstAndWhatIsNotDueYetDoesNotCome() {
    record(notification(order(SELLER, 1, "Open"), 30, "n1"));
    record(notification(order(SELLER, 2, "Open"), 10, "n2"));
    record(notification(order(SELLER, 3, "Open"), 20, "n3"));
    record(notification(order(OTHER, 4, "Open"), 5, "n4"));

    assertThat(ledger.due(SELLER, at(20), 10))
        .extracting(item -> item.due().orElseThrow().at())
        .containsExactly(at(10), at(20));
    assertThat(ledger.due(SELLER, at(99), 1))
        .extracting(item -> item.due().orElseThrow().at())
        .containsExactly(at(10));
    assertThat(ledger.due(SELLER, at(9), 10)).isEmpty();
  }

  @Test
  void whatNeedsAPersonIsListedWithWhatWasSetAside() {
    record(notification(Papers.order("Open", 1), 2, "n0"));
    record(notification(authorization(AUTHORIZATION, "Declined", 5), 6, "n1"));
    byte[] body = "{not json".getBytes(StandardCharsets.UTF_8);
    SystemItem aside =
        SystemItem.quarantined(
            Owner.of(SELLER), "message-1", at(1), Map.of("problem", "not JSON"), body);
    assertThat(ledger.put(aside)).isEqualTo(Outcome.QUARANTINED);
    assertThat(ledger.put(aside)).isEqualTo(Outcome.QUARANTINED);

    assertThat(ledger.attention(Owner.of(SELLER), PageRequest.first(10)).items())
        .containsExactly(
            aside.withoutDocument(), ledger.read(AUTHORIZATION).object().orElseThrow());
    assertThat(ledger.attention(Owner.of(OTHER), PageRequest.first(10)).items()).isEmpty();
    SystemItem kept =
        ledger.system(Owner.of(SELLER), SystemItem.Kind.QUARANTINE, "message-1").orElseThrow();
    assertThat(kept).isEqualTo(aside);
    assertThat(kept.document().original()).isEqualTo(body);
    assertThat(ledger.read(ORDER).object().orElseThrow().attention()).isEmpty();
  }

  @Test
  void aMessageOfNobodyIsSetAsideUnderNobody() {
    SystemItem aside =
        SystemItem.quarantined(
            new Owner(Optional.of("not#a seller"), Optional.empty()),
            "message#1",
            at(1),
            Map.of(),
            new byte[] {0, -1, 7});
    ledger.put(aside);

    assertThat(ledger.attention(Owner.UNKNOWN, PageRequest.first(10)).items())
        .containsExactly(aside.withoutDocument());
    assertThat(ledger.system(Owner.UNKNOWN, SystemItem.Kind.QUARANTINE, "message#1"))
        .contains(aside);
  }

  @Test
  void aSampleStandsInNoList() {
    Sample sample =
        new Sample(
            Owner.of(SELLER),
            "message-1",
            at(1),
            Document.of("x".getBytes(StandardCharsets.UTF_8)),
            null);

    assertThat(ledger.put(sample)).isEqualTo(Outcome.SAMPLE);
    assertThat(ledger.put(sample)).isEqualTo(Outcome.SAMPLE);
    assertThat(ledger.attention(Owner.of(SELLER), PageRequest.first(10)).items()).isEmpty();
    assertThat(ledger.due(SELLER, at(1_000_000), 10)).isEmpty();
  }
}
