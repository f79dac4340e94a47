package dev.ipnledger.reconcile;

import java.time.Instant;
import java.util.Optional;

/**
 * How one run went.
 *
 * @param answered calls that Amazon answered
 * @param failed calls that it did not answer, or refused; they are due again
 * @param settled objects whose turn had come although nothing was left to ask
 * @param left whether something due was left over: for want of time, or of quota
 * @param oldestDueAt what has waited longest when the run ended, UTC; empty when nothing is left
 */
public record RunReport(
    int answered, int failed, int settled, boolean left, Optional<Instant> oldestDueAt) {}
