package dev.ipnledger.domain.attention;

import java.time.Instant;

/**
 * Two things that can not both be right.
 *
 * @param kind which contradiction
 * @param cause what tells it from others of its kind, stable
 * @param since the latest time involved, UTC
 * @param detail for people
 */
record Anomaly(AttentionKind kind, String cause, Instant since, String detail) {}
