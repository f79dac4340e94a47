package dev.ipnledger.ledger;

import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.view.Growth;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The view that a write leaves. By the laws of the join that is always the joined one; should it
 * ever know less than the one before, that one stays and is in doubt. The evidence is kept already,
 * so nothing is lost either way.
 *
 * @param view what is written
 * @param doubt what the joined view would have lost; absent as long as the laws hold
 */
record Rise(View view, @Nullable Doubt doubt) {
  /**
   * @param joined what the view before and what was observed come to
   * @param now UTC
   */
  static Rise of(View before, View joined, Instant now) {
    List<String> lost = Growth.lost(before, joined);
    return lost.isEmpty()
        ? new Rise(joined, null)
        : new Rise(
            before,
            Doubt.certain("a write would have taken away of " + String.join(", ", lost), now));
  }

  /** Only a comparison with the evidence ends a doubt, so a write without one leaves it. */
  Upkeep tell(Upkeep upkeep) {
    return doubt == null ? upkeep : upkeep.compared(doubt);
  }
}
