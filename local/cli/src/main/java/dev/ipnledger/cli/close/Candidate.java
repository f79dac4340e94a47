package dev.ipnledger.cli.close;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.closing.CloseDecision;

/**
 * An order reference that is open, and what the policy says of it.
 *
 * @param order which
 * @param decision what is to become of it
 */
record Candidate(ObjectRef order, CloseDecision decision) {}
