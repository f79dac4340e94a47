package dev.ipnledger.cli.close;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.closing.ClosePlan;

/**
 * An order reference that is open, and what is to become of it.
 *
 * @param order which
 * @param plan what reconcile would do, and why
 * @param policy what that follows from
 */
record Candidate(ObjectRef order, ClosePlan plan, AppliedPolicy policy) {}
