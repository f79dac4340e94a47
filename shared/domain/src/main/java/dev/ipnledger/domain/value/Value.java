package dev.ipnledger.domain.value;

/** One stated value. Equal values have equal canonical texts, and the other way round. */
public sealed interface Value permits Money, Moment, Text, Flag, Status {
  /** A text that decides between values when nothing else does; total and stable over releases. */
  String canonical();
}
