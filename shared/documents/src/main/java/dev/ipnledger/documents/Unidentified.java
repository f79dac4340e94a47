package dev.ipnledger.documents;

import static java.util.Objects.requireNonNull;

/**
 * A details element that names no object: everything else in it hangs in the air.
 *
 * @param cause what is wrong with the id
 * @param sentence the same for a person, naming the element
 */
public record Unidentified(Cause cause, String sentence)
    implements DetailsReading, HappeningReading {
  /** What is wrong with an id. */
  public enum Cause {
    /** The id's element is missing or empty. */
    MISSING_ID,
    /** It is nothing that the service ever assigned, also no placeholder of its documentation. */
    MALFORMED_ID,
    /** It stands more than once, and the ids differ. */
    AMBIGUOUS_ID,
    /** It has the shape of another kind's id than the element's. */
    CONTRADICTING_ID
  }

  public Unidentified {
    requireNonNull(cause, "cause is null");
    requireNonNull(sentence, "sentence is null");
  }
}
