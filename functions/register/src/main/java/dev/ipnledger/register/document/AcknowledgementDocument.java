package dev.ipnledger.register.document;

/**
 * A condition that a person has seen to.
 *
 * @param outcome {@code acknowledged}, or {@code unchanged} when it was before
 */
public record AcknowledgementDocument(String id, String outcome) {
  /** The document of a condition. */
  public static AcknowledgementDocument of(String id, boolean known) {
    return new AcknowledgementDocument(id, known ? "unchanged" : "acknowledged");
  }
}
