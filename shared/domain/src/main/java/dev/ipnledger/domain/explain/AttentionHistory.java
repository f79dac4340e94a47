package dev.ipnledger.domain.explain;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a person was needed about an object, and why no more: its documents are joined one after
 * another, in the order in which they were true, and each step is asked what needs a person.
 *
 * <pre>{@code
 * List<String> sentences = AttentionHistory.of(observations, Policy.STANDARD, now);
 * }</pre>
 */
public final class AttentionHistory {
  private static final Comparator<Observation> OLDEST_FIRST =
      Comparator.comparing(Observation::asOf).thenComparing(Observation::evidenceId);

  private final Witnesses witnesses;
  private final Map<String, String> standing = new LinkedHashMap<>();
  private final List<String> sentences = new ArrayList<>();
  private List<Condition> before = List.of();

  private AttentionHistory(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  /**
   * The sentences, in the order in which conditions ended, those that stand last; empty when none
   * ever needed a person. What follows from calls that failed is in no document, and not in here.
   *
   * @param observations all of one object, in whatever order
   * @param policy when deadlines are warned of
   * @param now up to which deadlines are passed, UTC
   */
  public static List<String> of(Collection<Observation> observations, Policy policy, Instant now) {
    requireNonNull(now, "now is null");
    AttentionHistory history = new AttentionHistory(new Witnesses(observations));
    View view = null;
    for (Observation one : observations.stream().sorted(OLDEST_FIRST).toList()) {
      view = view == null ? View.of(one) : view.join(one);
      history.step(conditions(view, policy, one.asOf(), history.before), one);
    }
    if (view != null) {
      history.step(conditions(view, policy, now, history.before), null);
    }
    history.sentences.addAll(history.standing.values());
    return List.copyOf(history.sentences);
  }

  private static List<Condition> conditions(
      View view, Policy policy, Instant at, List<Condition> raised) {
    return Attention.of(view, Upkeep.NONE, policy, at, raised);
  }

  /**
   * @param cause the document that was joined; absent when only time has passed
   */
  private void step(List<Condition> after, @Nullable Observation cause) {
    for (Condition condition : before) {
      if (after.stream().noneMatch(other -> other.id().equals(condition.id()))) {
        sentences.add(
            requireNonNullElse(standing.remove(condition.id()), "").replace(" It stands.", "")
                + ended(condition, cause));
      }
    }
    for (Condition condition : after) {
      standing.computeIfAbsent(condition.id(), _ -> raised(condition, cause));
    }
    before = after;
  }

  private String raised(Condition condition, @Nullable Observation cause) {
    return "%s: raised %s. %s%s It stands."
        .formatted(
            condition.kind().wireName(),
            cause == null
                ? "when its time had come, " + Wording.day(condition.since())
                : "by " + witnesses.name(cause.evidenceId()),
            condition.kind().paragraph(),
            condition.detail().isEmpty() ? "" : " (" + condition.detail() + ")");
  }

  private String ended(Condition condition, @Nullable Observation cause) {
    if (cause == null) {
      return " It ended when its time was over.";
    }
    return cause.acknowledged().contains(condition.id())
        ? " A person has seen to it, " + witnesses.says(cause.evidenceId()) + "."
        : " It ended with " + witnesses.name(cause.evidenceId()) + state(cause) + ".";
  }

  private static String state(Observation cause) {
    Status status = cause.statement().status();
    return status == null ? "" : ", which says " + Wording.state(status);
  }
}
