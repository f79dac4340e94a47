package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.get;
import static dev.ipnledger.ledger.Papers.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An object that is not what its evidence adds up to is found, whatever the ledger. */
public abstract class ViewCheckContract {
  private static final Evidence OPEN =
      notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1");
  private static final Evidence CLOSED =
      notification(authorization(AUTHORIZATION, "Closed", 9), 10, "n2");

  private Instant now = at(60);
  private Ledger ledger;
  private Recorder recorder;
  private ViewCheck check;

  /** An empty ledger. */
  protected abstract Ledger newLedger();

  @BeforeEach
  void open() {
    ledger = newLedger();
    recorder = new Recorder(ledger, account -> Policy.STANDARD, () -> now);
    check = new ViewCheck(ledger, () -> now);
    record(OPEN);
  }

  @Test
  void whatWasRecordedIsInNoDoubt() {
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Closed", 9), 20));
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Closed", 9), 50));
    record(notification(authorization(AUTHORIZATION, "Closed", 9), 10, "n1", "other content"));
    now = at(90_000);
    assertThat(check.compare(item())).isEmpty();
  }

  @Test
  void aViewThatKnowsMoreThanItsEvidenceIsFoundAtOnce() {
    write(item().view().join(CLOSED.observation()));
    assertThat(check.compare(item()).orElseThrow())
        .isEqualTo(
            Doubt.certain(
                "no evidence says what is shown as status, firstTerminal, facts, heard, state",
                now));
  }

  @Test
  void whatTheViewLacksMayBeOnItsWayForAnHour() {
    ledger.put(CLOSED);
    assertThat(check.compare(item())).isEmpty();
    now = CLOSED.receivedAt().plus(ViewCheck.ON_ITS_WAY);
    assertThat(check.compare(item())).isEmpty();
    now = now.plusMillis(1);
    Instant found = now;
    Doubt first = check.compare(item()).orElseThrow();
    assertThat(first)
        .isEqualTo(
            new Doubt(
                "its evidence says more about status, firstTerminal, facts, heard, state",
                false,
                found,
                found));
    recorder.compared(AUTHORIZATION, first);
    assertThat(item().attention()).as("it may have been kept just now").isEmpty();
    now = found.plus(ViewCheck.ON_ITS_WAY).minusMillis(1);
    assertThat(check.compare(item()).orElseThrow().certain()).isFalse();
    now = now.plusMillis(1);
    recorder.compared(AUTHORIZATION, check.compare(item()).orElseThrow());
    assertThat(item().attention()).extracting(Condition::since).containsExactly(found);
    record(CLOSED);
    assertThat(check.compare(item())).isEmpty();
  }

  @Test
  void whatIsInDoubtIsSoUntilAllAgrees() {
    recorder.compared(AUTHORIZATION, Doubt.certain("what a write would have taken away", now));
    ledger.put(CLOSED);
    assertThat(check.compare(item())).isPresent();
    record(CLOSED);
    assertThat(check.compare(item())).isEmpty();
  }

  @Test
  void ofWhatIsWrittenMeanwhileNothingNewIsSaid() {
    write(item().view().join(CLOSED.observation()));
    ObjectItem read = item();
    recorder.failedGet(AUTHORIZATION, "Unavailable", now);
    assertThat(check.compare(read)).isEmpty();
    Doubt doubt = Doubt.certain("what differed before", at(30));
    recorder.compared(AUTHORIZATION, doubt);
    ObjectItem doubtful = item();
    recorder.failedGet(AUTHORIZATION, "Unavailable", now);
    assertThat(check.compare(doubtful)).contains(doubt);
  }

  @Test
  void aDoubtNeedsAPersonAndIsOverOnceAllAgrees() {
    Instant first = now;
    recorder.compared(AUTHORIZATION, Doubt.certain("what differs", now));
    now = at(900);
    recorder.compared(AUTHORIZATION, Doubt.certain("what differs", now));
    assertThat(item().attention())
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.kind()).isEqualTo(AttentionKind.VIEW_DIFFERS);
              assertThat(condition.since()).isEqualTo(first);
              assertThat(condition.detail()).isEqualTo("what differs");
            });
    assertThat(item().upkeep().failed("Unavailable", now).doubt()).isNotNull();
    recorder.compared(AUTHORIZATION, null);
    assertThat(item().attention()).extracting(Condition::kind).isEmpty();
    assertThat(item().upkeep().doubt()).isNull();
  }

  private void record(Evidence evidence) {
    recorder.record(AUTHORIZATION, List.of(evidence), view -> Asked.nothing());
  }

  private ObjectItem item() {
    return ledger.read(AUTHORIZATION).object().orElseThrow();
  }

  private void write(View view) {
    ObjectItem kept = item();
    ledger.put(new ObjectItem(view, kept.upkeep(), kept.due(), kept.attention(), kept.version()));
  }
}
