package dev.ipnledger.domain.state;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import org.jspecify.annotations.Nullable;

/**
 * A state together with a reason code, and what it means for the merchant.
 *
 * @param kind whose status it is
 * @param state in Amazon's spelling
 * @param reasonCode in Amazon's spelling; absent for the state without a reason
 * @param advice what to do next
 * @param meaning one sentence
 */
public record ReasonRule(
    ObjectKind kind, String state, @Nullable String reasonCode, Advice advice, String meaning) {}
