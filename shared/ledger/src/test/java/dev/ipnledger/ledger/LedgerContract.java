package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.ORDER;
import static dev.ipnledger.ledger.Papers.ORDER_ID;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.get;
import static dev.ipnledger.ledger.Papers.notification;
import static dev.ipnledger.ledger.Papers.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.view.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does. */
public abstract class LedgerContract {
  protected Ledger ledger;
  protected Recorder recorder;

  /** An empty ledger. */
  protected abstract Ledger newLedger();

  @BeforeEach
  void open() {
    ledger = newLedger();
    recorder = new Recorder(ledger, account -> Policy.STANDARD, Papers.CLOCK);
  }

  @Test
  void evidenceIsKeptOnceWithItsBytes() {
    Evidence evidence = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1");

    assertThat(ledger.put(evidence))
        .isEqualTo(new Stored(Outcome.RECORDED, evidence.observation()));
    assertThat(ledger.put(evidence))
        .isEqualTo(new Stored(Outcome.DUPLICATE, evidence.observation()));
    assertThat(ledger.history(AUTHORIZATION, Detail.DOCUMENTS)).containsExactly(evidence);
    assertThat(ledger.history(AUTHORIZATION, Detail.OBSERVATIONS))
        .containsExactly(evidence.withoutDocuments());
  }

  @Test
  void aDuplicateIsJoinedAsItWasKeptFirst() {
    Evidence first = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1");
    ledger.put(first);

    Stored again = ledger.put(notification(authorization(AUTHORIZATION, "Open", 5), 60, "n1"));

    assertThat(again).isEqualTo(new Stored(Outcome.DUPLICATE, first.observation()));
  }

  @Test
  void otherContentUnderTheSameReferenceIsKeptBesideTheFirst() {
    Evidence first = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1", "one");
    Evidence other = notification(authorization(AUTHORIZATION, "Closed", 9), 10, "n1", "two");
    ledger.put(first);

    Stored stored = ledger.put(other);

    assertThat(stored.outcome()).isEqualTo(Outcome.CONFLICTING_DUPLICATE);
    assertThat(stored.observation()).isEqualTo(other.besideTheFirst().observation());
    assertThat(ledger.put(other)).isEqualTo(stored);
    assertThat(ledger.history(AUTHORIZATION, Detail.DOCUMENTS))
        .containsExactly(first, other.besideTheFirst());
  }

  @Test
  void anObjectIsWrittenOverTheVersionThatWasRead() {
    View view = View.of(notification(order("Open", 1), 2, "n1").observation());
    ObjectItem unseen = ObjectItem.unseen(ORDER);
    ObjectItem item =
        new ObjectItem(view, unseen.upkeep(), unseen.due(), unseen.attention(), unseen.version());

    assertThat(ledger.read(ORDER)).isEqualTo(new Found(Optional.empty(), true));
    ObjectItem written = ledger.put(item);

    assertThat(written.version()).isEqualTo(1);
    assertThat(ledger.read(ORDER).object()).contains(written);
    assertThatThrownBy(() -> ledger.put(item)).isInstanceOf(VersionConflictException.class);
    assertThat(ledger.put(written).version()).isEqualTo(2);
    assertThatThrownBy(() -> ledger.put(written)).isInstanceOf(VersionConflictException.class);
  }

  @Test
  void aParentIsKnownOnceItsStatusIs() {
    assertThat(ledger.read(AUTHORIZATION).parentKnown()).isFalse();

    recorder.record(ORDER, List.of(notification(order("Open", 1), 2, "n1")), v -> Asked.nothing());

    assertThat(ledger.read(AUTHORIZATION).parentKnown()).isTrue();
  }

  @Test
  void theSameAnswerAgainMovesOnlyItsLastTime() {
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 10));
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 20));
    ObjectItem item =
        recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 15));

    List<Evidence> history = ledger.history(AUTHORIZATION, Detail.OBSERVATIONS);
    assertThat(history).hasSize(1);
    assertThat(history.getFirst().firstAsOf()).isEqualTo(at(10));
    assertThat(history.getFirst().observation().asOf()).isEqualTo(at(20));
    assertThat(item.view().heard()).containsEntry(Source.GET, at(20));
    assertThat(ledger.rebuild(AUTHORIZATION)).contains(item.view());
  }

  @Test
  void anOrderIsItsObjectsAndNothingElse() {
    recorder.record(ORDER, List.of(notification(order("Open", 1), 2, "n1")), v -> Asked.nothing());
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 10));

    assertThat(ledger.order(SELLER, ORDER_ID))
        .extracting(ObjectItem::object)
        .containsExactly(ORDER, AUTHORIZATION);
    assertThat(ledger.object(SELLER, AUTHORIZATION.id())).isPresent();
    assertThat(ledger.object(Papers.OTHER, AUTHORIZATION.id())).isEmpty();
    assertThat(ledger.order(Papers.OTHER, ORDER_ID)).isEmpty();
  }
}
