package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.view.View;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one payment object, in one item that is written as a whole.
 *
 * @param view the join of its evidence
 * @param upkeep what the system did about it
 * @param due when to look at it next, and for what: never later than the agenda says, but it may be
 *     earlier, because putting it off costs two writes. Empty when the object rests
 * @param attention what needs a person, oldest first; empty when all is well
 * @param version how often it was written; 0 for an object that is not in the ledger
 */
public record ObjectItem(
    View view, Upkeep upkeep, Optional<Due> due, List<Condition> attention, long version)
    implements Raised {
  public ObjectItem {
    requireNonNull(view, "view is null");
    requireNonNull(upkeep, "upkeep is null");
    requireNonNull(due, "due is null");
    attention = List.copyOf(attention);
  }

  /** An object of which nothing was recorded yet. */
  public static ObjectItem unseen(ObjectRef object) {
    return new ObjectItem(View.empty(object), Upkeep.NONE, Optional.empty(), List.of(), 0);
  }

  public ObjectRef object() {
    return view.object();
  }

  /** The same as the store has it after one more write. */
  public ObjectItem written() {
    return new ObjectItem(view, upkeep, due, attention, version + 1);
  }
}
