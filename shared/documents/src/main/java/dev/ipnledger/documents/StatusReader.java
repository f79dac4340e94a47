package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A status block of one kind of object, in the canonical spelling of what is known. */
record StatusReader(ObjectKind kind, String name, List<String> problems) {
  /** The guide prints both; its tables of reason codes have the second. */
  private static final Map<String, String> CANONICAL_REASONS =
      Map.of("TransactionTimeout", "TransactionTimedOut");

  Status read(StatusBlock block) throws LeftOutException {
    String state =
        text("State", block.state).orElseThrow(() -> new LeftOutException("has no readable State"));
    int before = problems.size();
    Optional<Moment> lastUpdatedAt = lastUpdatedAt(block);
    boolean silent = lastUpdatedAt.isEmpty() && problems.size() == before;
    if (silent && !state.equalsIgnoreCase(States.DRAFT)) {
      problems.add(name + "/LastUpdateTimestamp is missing");
    }
    return new Status(
        canonicalState(state),
        reason(text("ReasonCode", block.reasonCode)),
        text("ReasonDescription", block.reasonDescription).orElse(null),
        lastUpdatedAt.orElse(null));
  }

  String canonicalState(String state) {
    if (!States.isKnown(kind, state)) {
      problems.add(name + "/State '" + state + "' is unknown for " + kind.wireName());
    }
    return States.of(kind, state).name();
  }

  private Optional<Moment> lastUpdatedAt(StatusBlock block) {
    List<Leaf> times =
        Stream.concat(block.lastUpdateTimestamp.stream(), block.lastUpdatedTimestamp.stream())
            .toList();
    return Single.of(
        name + "/LastUpdateTimestamp", times, time -> time.text().map(Moment::parse), problems);
  }

  private Optional<String> text(String child, List<Leaf> elements) {
    return Single.of(name + "/" + child, elements, Leaf::text, problems);
  }

  /** Test notifications write {@code None} where there is no reason. */
  private static @Nullable String reason(Optional<String> code) {
    return code.filter(text -> !text.equalsIgnoreCase("None"))
        .map(text -> CANONICAL_REASONS.getOrDefault(text, text))
        .orElse(null);
  }
}
