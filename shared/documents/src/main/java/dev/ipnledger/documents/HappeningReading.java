package dev.ipnledger.documents;

/** What the XML of a notification about no payment object came to. */
public sealed interface HappeningReading permits Happening, Unidentified {}
