package dev.ipnledger.domain.view;

/** What made one document's word stand against another's: one step of a {@link Ranking}. */
public enum Ground {
  /** One of both states is one that no object leaves. */
  TERMINAL_STATE,
  /** One of both states is a later stage in the object's life. */
  STATE_RANK,
  /** One LastUpdateTimestamp is the later one, or the more exact one, or the only one. */
  STATUS_TIME,
  /** One of both was said later ({@code asOf}). */
  AS_OF,
  /** One of both kinds of document is the stronger one. */
  SOURCE,
  /** Nothing else tells them apart, so the texts of the values do. */
  VALUE,
  /** They say the same, and one evidence id stands for both. */
  EVIDENCE_ID,
  /** They are one and the same. */
  NOTHING
}
