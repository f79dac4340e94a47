package dev.ipnledger.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The guide's diagrams, written out by hand, against every pair of states. */
class StateTableTest {
  private static final Set<String> ORDER =
      Set.of(
          "-Draft",
          "Draft-Open",
          "Draft-Canceled",
          "Open-Suspended",
          "Open-Canceled",
          "Open-Closed",
          "Suspended-Open",
          "Suspended-Canceled",
          "Suspended-Closed");
  private static final Set<String> AUTHORIZATION =
      Set.of(
          "-Pending",
          "-Open",
          "-Declined",
          "-Closed",
          "Pending-Open",
          "Pending-Declined",
          "Pending-Closed",
          "Open-Closed");
  private static final Set<String> CAPTURE =
      Set.of(
          "-Pending",
          "-Completed",
          "-Declined",
          "Pending-Completed",
          "Pending-Declined",
          "Completed-Closed");
  private static final Set<String> REFUND =
      Set.of("-Pending", "Pending-Completed", "Pending-Declined");

  @TestFactory
  Stream<DynamicTest> everyStepIsAllowedOrRefusedAsTheGuideSays() {
    List<DynamicTest> tests = new ArrayList<>();
    add(tests, OrderReferenceState.values(), ORDER);
    add(tests, AuthorizationState.values(), AUTHORIZATION);
    add(tests, CaptureState.values(), CAPTURE);
    add(tests, RefundState.values(), REFUND);
    return tests.stream();
  }

  private static <S extends Enum<S> & State<S>> void add(
      List<DynamicTest> tests, S[] states, Set<String> allowed) {
    String kind = states[0].getClass().getSimpleName();
    for (S to : states) {
      tests.add(check(kind, null, to, allowed.contains("-" + to.wireName())));
      for (S from : states) {
        String step = from.wireName() + "-" + to.wireName();
        tests.add(check(kind, from, to, allowed.contains(step)));
      }
    }
  }

  private static <S extends Enum<S> & State<S>> DynamicTest check(
      String kind, S from, S to, boolean allowed) {
    String name =
        kind
            + ": "
            + (from == null ? "birth" : from.wireName())
            + " -> "
            + to.wireName()
            + (allowed ? "" : " refused");
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Lifecycle<S> lifecycle = arrivedAt(from);
          if (allowed) {
            enter(lifecycle, to);
            assertThat(lifecycle.in(to)).isTrue();
          } else {
            assertThatIllegalStateException().isThrownBy(() -> enter(lifecycle, to));
          }
        });
  }

  /** Walks the table from birth to a state. */
  private static <S extends Enum<S> & State<S>> Lifecycle<S> arrivedAt(S goal) {
    Lifecycle<S> lifecycle = new Lifecycle<>();
    if (goal == null) {
      return lifecycle;
    }
    for (S first : goal.getDeclaringClass().getEnumConstants()) {
      if (first.initial() && (first == goal || reaches(first, goal))) {
        enter(lifecycle, first);
        if (first != goal && !first.next().contains(goal)) {
          enter(lifecycle, between(first, goal));
        }
        if (first != goal) {
          enter(lifecycle, goal);
        }
        return lifecycle;
      }
    }
    throw new AssertionError(goal + " cannot be reached");
  }

  private static <S extends Enum<S> & State<S>> boolean reaches(S from, S goal) {
    return from.next().contains(goal)
        || from.next().stream().anyMatch(next -> next.next().contains(goal));
  }

  private static <S extends Enum<S> & State<S>> S between(S from, S goal) {
    return from.next().stream()
        .filter(next -> next.next().contains(goal))
        .findFirst()
        .orElseThrow();
  }

  private static <S extends Enum<S> & State<S>> void enter(Lifecycle<S> lifecycle, S to) {
    Reason reason = to.reasons().isEmpty() ? null : new TreeSet<>(to.reasons()).first();
    lifecycle.enter(to, reason, null, Instant.EPOCH);
  }

  @TestFactory
  Stream<DynamicTest> aStateIsEnteredOnlyWithOneOfItsReasons() {
    return Stream.of(OrderReferenceState.values())
        .filter(state -> state.reasons().isEmpty() == false)
        .map(
            state ->
                DynamicTest.dynamicTest(
                    state.wireName(),
                    () -> {
                      Lifecycle<OrderReferenceState> lifecycle =
                          arrivedAt(OrderReferenceState.OPEN);
                      assertThatIllegalStateException()
                          .isThrownBy(() -> lifecycle.enter(state, null, null, Instant.EPOCH));
                      assertThatIllegalStateException()
                          .isThrownBy(
                              () ->
                                  lifecycle.enter(
                                      state, Reason.EXPIRED_UNUSED, null, Instant.EPOCH));
                      assertThat(lifecycle.path()).hasSize(2);
                    }));
  }
}
