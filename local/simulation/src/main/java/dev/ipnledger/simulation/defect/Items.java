package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Items with one thing changed. */
final class Items {
  private Items() {}

  static ObjectItem with(ObjectItem item, View view) {
    return new ObjectItem(view, item.upkeep(), item.due(), item.attention(), item.version());
  }

  static ObjectItem stating(ObjectItem item, SortedMap<Fact, Claim<Value>> facts) {
    View view = item.view();
    return with(
        item,
        new View(
            view.object(),
            view.status(),
            view.firstCompleted(),
            view.firstTerminal(),
            view.lastNonTerminal(),
            facts,
            view.seen(),
            view.ids(),
            view.currencies(),
            view.acknowledged(),
            view.conflicts(),
            view.problems(),
            view.heard()));
  }

  static ObjectItem with(ObjectItem item, Optional<Due> due) {
    return new ObjectItem(item.view(), item.upkeep(), due, item.attention(), item.version());
  }

  static ObjectItem attending(ObjectItem item, List<Condition> attention) {
    return new ObjectItem(item.view(), item.upkeep(), item.due(), attention, item.version());
  }

  static ObjectItem at(ObjectItem item, long version) {
    return new ObjectItem(item.view(), item.upkeep(), item.due(), item.attention(), version);
  }

  static ObjectItem with(ObjectItem item, @Nullable Claim<Status> status) {
    View view = item.view();
    return with(
        item,
        new View(
            view.object(),
            status,
            view.firstCompleted(),
            view.firstTerminal(),
            view.lastNonTerminal(),
            view.facts(),
            view.seen(),
            view.ids(),
            view.currencies(),
            view.acknowledged(),
            view.conflicts(),
            view.problems(),
            view.heard()));
  }
}
