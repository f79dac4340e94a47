package dev.ipnledger.runtime.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * One thing to try.
 *
 * @param name what is done, as in {@code docs/security.md}
 * @param stoppedBy what makes it harmless, as there
 * @param answers the statuses that it may get
 * @param attempt does it
 */
record Attack(String name, String stoppedBy, List<Integer> answers, Attempt attempt) {
  Attack {
    answers = List.copyOf(answers);
  }

  /** Does it, and tells the status of the answer. */
  @FunctionalInterface
  interface Attempt {
    int by(Attacker attacker) throws Exception;
  }

  /** As a row of the page. */
  String row() {
    return "| %s | %s | %s |"
        .formatted(
            name, String.join(", ", answers.stream().map(String::valueOf).toList()), stoppedBy);
  }

  void isStopped(Attacker attacker) throws Exception {
    assertThat(attempt.by(attacker)).as(name).isIn(answers);
  }

  @Override
  public String toString() {
    return name;
  }
}
