package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.view.View;
import org.junit.jupiter.api.Test;

/** A write that would take knowledge away, were the join ever to break its laws. */
class RiseTest {
  private static final View OPEN = told("Open", 5);
  private static final View CLOSED = OPEN.join(told("Closed", 9));

  @Test
  void whatGrowsIsWrittenAndInNoDoubt() {
    assertThat(Rise.of(OPEN, CLOSED, at(60))).isEqualTo(new Rise(CLOSED, null));
    assertThat(Rise.of(View.empty(AUTHORIZATION), OPEN, at(60))).isEqualTo(new Rise(OPEN, null));
  }

  @Test
  void whatWouldFallStaysWhereItIsAndIsInDoubt() {
    Rise rise = Rise.of(CLOSED, OPEN, at(60));
    assertThat(rise.view()).isEqualTo(CLOSED);
    assertThat(rise.tell(Upkeep.NONE).doubt())
        .isEqualTo(
            Doubt.certain(
                "a write would have taken away of status, firstTerminal, facts, heard, state",
                at(60)));
  }

  @Test
  void aWriteThatIsWellEndsNoDoubtOfAnEarlierOne() {
    Upkeep doubtful = Upkeep.NONE.compared(Doubt.certain("what differs", at(1)));
    assertThat(Rise.of(OPEN, CLOSED, at(60)).tell(doubtful)).isEqualTo(doubtful);
  }

  private static View told(String state, long at) {
    return View.of(
        notification(authorization(AUTHORIZATION, state, at), at + 1, "n" + at).observation());
  }
}
