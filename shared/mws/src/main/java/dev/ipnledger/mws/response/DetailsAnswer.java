package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Statement;

/** What the body of a {@code Get...Details} answer came to; made by {@link DetailsAnswerReader}. */
public sealed interface DetailsAnswer {
  /**
   * It states something about the object that was asked for.
   *
   * @param statement what, with everything odd as its problems
   */
  record Stated(Statement statement) implements DetailsAnswer {
    public Stated {
      requireNonNull(statement, "statement is null");
    }
  }

  /**
   * It does not, although the status was 200.
   *
   * @param cause why
   * @param sentence the same for a person; names elements, repeats no values
   */
  record Unusable(Cause cause, String sentence) implements DetailsAnswer {
    public Unusable {
      requireNonNull(cause, "cause is null");
      requireNonNull(sentence, "sentence is null");
    }

    /** Why an answer cannot be used. */
    public enum Cause {
      /** Not well-formed XML, or none that payment documents may be. */
      NOT_XML,
      /** No object in it, or none whose id can be read. */
      NO_OBJECT,
      /** An object, but not the one that was asked for. */
      OTHER_OBJECT,
      /** The object more than once, with differences. */
      MANY_OBJECTS
    }
  }
}
