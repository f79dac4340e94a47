package dev.ipnledger.documents;

/** Where an element has to be there, by the two schemas and by what real documents leave out. */
enum Need {
  ALWAYS,
  /** Answers leave it out at times. */
  IN_NOTIFICATIONS,
  NEVER;

  boolean applies(boolean notification) {
    return this == ALWAYS || (this == IN_NOTIFICATIONS && notification);
  }
}
