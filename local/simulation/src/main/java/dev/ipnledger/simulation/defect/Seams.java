package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.sns.signature.SignatureVerifier;
import java.util.Set;

/** Where a defect can be put between the functions and their world; by default nothing is. */
public interface Seams {
  /** No defect. */
  Seams NONE = new Seams() {};

  /** What the functions take for the store. */
  default Ledger ledger(Ledger ledger) {
    return ledger;
  }

  /** What they take for the quarantine. */
  default Quarantine quarantine(Quarantine quarantine) {
    return quarantine;
  }

  /** What they take for the quota. */
  default QuotaGate quota(QuotaGate quota) {
    return quota;
  }

  /** What they take for the way to Amazon. */
  default Transport transport(Transport transport) {
    return transport;
  }

  /** What the door takes for the verification. */
  default SignatureVerifier verifier(SignatureVerifier verifier) {
    return verifier;
  }

  /** What the door takes for the listed topics. */
  default Set<String> topics(Set<String> topics) {
    return topics;
  }

  /** Which of the messages of a batch are told as failed. */
  default Set<String> failed(Set<String> failed) {
    return failed;
  }

  /** Whether a batch is deleted from the queue before it is worked. */
  default boolean acknowledgesFirst() {
    return false;
  }
}
