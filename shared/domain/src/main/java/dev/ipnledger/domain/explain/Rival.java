package dev.ipnledger.domain.explain;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.view.Ground;

/**
 * A word that does not stand.
 *
 * @param contender what was said
 * @param outcome what became of it
 * @param ground which step of the rule decided between it and the winner
 * @param because the same in a sentence, with the two values that were compared
 */
public record Rival(Contender contender, Outcome outcome, Ground ground, String because) {
  public Rival {
    requireNonNull(contender, "contender is null");
    requireNonNull(outcome, "outcome is null");
    requireNonNull(ground, "ground is null");
    requireNonNull(because, "because is null");
  }

  /** What became of a word that does not stand. */
  public enum Outcome {
    /** It says the same as the winner. */
    AGREES("agrees"),
    /** It says something else, and the winner is stronger. */
    LOST("lost"),
    /** Its kind of document has no say in this. */
    NOT_COUNTED("not counted");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** As documents write it. */
    public String label() {
      return label;
    }
  }
}
