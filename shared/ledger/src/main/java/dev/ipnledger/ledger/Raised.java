package dev.ipnledger.ledger;

/** What the list of attentions shows: a payment object, or a condition without one. */
public sealed interface Raised permits ObjectItem, SystemItem {}
