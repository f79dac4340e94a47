package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names what differs between what is kept and what should be, a sentence for each part. */
final class Differences {
  private final List<String> sentences = new ArrayList<>();
  private final String truth;

  private Differences(String truth) {
    this.truth = truth;
  }

  /**
   * Between two views of one object.
   *
   * @param expected what the evidence adds up to
   */
  static List<String> between(View kept, View expected) {
    Differences differences = new Differences("the evidence");
    differences.claim("Status", kept.status(), expected.status());
    differences.part("FirstCompleted", kept.firstCompleted(), expected.firstCompleted());
    differences.part("FirstTerminal", kept.firstTerminal(), expected.firstTerminal());
    differences.part("LastNonTerminal", kept.lastNonTerminal(), expected.lastNonTerminal());
    for (Fact fact : Fact.values()) {
      differences.claim(fact.wireName(), kept.facts().get(fact), expected.facts().get(fact));
      differences.part(
          "values seen of " + fact.wireName(), kept.seen().get(fact), expected.seen().get(fact));
    }
    differences.part("Ids", kept.ids(), expected.ids());
    differences.part("Currencies", kept.currencies(), expected.currencies());
    differences.part("Acknowledged", kept.acknowledged(), expected.acknowledged());
    differences.part("Conflicts", kept.conflicts(), expected.conflicts());
    differences.part("Problems", kept.problems(), expected.problems());
    differences.part("Heard", kept.heard(), expected.heard());
    return differences.sentences;
  }

  /**
   * Between two observations by one document.
   *
   * @param expected what its bytes say
   */
  static List<String> between(Observation kept, Observation expected) {
    Differences differences = new Differences("its bytes");
    Statement one = kept.statement();
    Statement other = expected.statement();
    differences.part("object", one.object(), other.object());
    differences.value("Status", one.status(), other.status());
    TreeSet<Fact> facts = new TreeSet<>(one.facts().keySet());
    facts.addAll(other.facts().keySet());
    facts.forEach(
        fact -> differences.value(fact.wireName(), one.facts().get(fact), other.facts().get(fact)));
    differences.part("Ids", one.ids(), other.ids());
    differences.part("Problems", one.problems(), other.problems());
    differences.part("source", kept.source(), expected.source());
    differences.part("asOf", kept.asOf(), expected.asOf());
    differences.part("acknowledged", kept.acknowledged(), expected.acknowledged());
    return differences.sentences;
  }

  private void claim(
      String name, @Nullable Claim<? extends Value> kept, @Nullable Claim<? extends Value> other) {
    if (Objects.equals(kept, other)) {
      return;
    }
    Value one = kept == null ? null : kept.value();
    Value two = other == null ? null : other.value();
    if (Objects.equals(one, two)) {
      add(
          name + " by",
          kept == null ? null : kept.evidenceId(),
          other == null ? null : other.evidenceId());
    } else {
      value(name, one, two);
    }
  }

  private void value(String name, @Nullable Value kept, @Nullable Value expected) {
    if (!Objects.equals(kept, expected)) {
      add(name, text(kept), text(expected));
    }
  }

  private void part(String name, @Nullable Object kept, @Nullable Object expected) {
    if (!Objects.equals(kept, expected)) {
      add(name, kept, expected);
    }
  }

  private void add(String name, @Nullable Object kept, @Nullable Object expected) {
    sentences.add(
        "%s is %s, and %s say%s %s"
            .formatted(
                name,
                kept == null ? "absent" : kept,
                truth,
                truth.endsWith("s") ? "" : "s",
                expected == null ? "nothing of it" : expected));
  }

  private static @Nullable String text(@Nullable Value value) {
    return switch (value) {
      case null -> null;
      case Status status -> status.canonical().replace('\u001f', ' ').strip();
      default -> value.canonical();
    };
  }
}
