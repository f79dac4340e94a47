package dev.ipnledger.documents;

/** What one details element came to. */
public sealed interface DetailsReading permits Details, Unidentified {}
