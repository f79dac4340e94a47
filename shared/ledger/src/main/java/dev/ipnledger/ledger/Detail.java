package dev.ipnledger.ledger;

/** How much of evidence is read. */
public enum Detail {
  /** What the documents state. */
  OBSERVATIONS,
  /** Their bytes and certificates too. */
  DOCUMENTS
}
