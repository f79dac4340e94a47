package dev.ipnledger.mws.catalogue;

/** What happens when the same request is made twice (guide, "Idempotency"). */
public enum Repeat {
  /** Reading changes nothing. */
  READ(true, "reads only"),
  /** The second finds done what the first did: the same result, or a refusal for the state. */
  SAME_OBJECT(true, "the object is changed once"),
  /** The reference id makes it the same call: the first one's result, with the current state. */
  REFERENCE_ID(true, "the reference id makes it one"),
  /** It is done twice, which costs nothing but a look: another report, another feed. */
  HARMLESS(true, "done twice, to no effect on money"),
  /** It would be done twice. */
  NEVER(false, "would be done twice: look first");

  private final boolean safe;
  private final String sentence;

  Repeat(boolean safe, String sentence) {
    this.safe = safe;
    this.sentence = sentence;
  }

  /** Whether a request that came to nothing known may be made again by itself. */
  public boolean safe() {
    return safe;
  }

  /** The same in words, for the reference. */
  public String sentence() {
    return sentence;
  }
}
