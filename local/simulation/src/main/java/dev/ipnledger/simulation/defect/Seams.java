package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.publish.topic.Topics;
import dev.ipnledger.sns.signature.SignatureVerifier;
import java.util.Optional;
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

  /** What reconcile takes for the way of feeds and reports. */
  default DocumentTransport documents(DocumentTransport transport) {
    return transport;
  }

  /** What it takes for the feeds that are kept. */
  default Feeds feeds(Feeds feeds) {
    return feeds;
  }

  /** What it takes for the conditions that it raises itself. */
  default StandingConditions conditions(StandingConditions conditions) {
    return conditions;
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

  /** What reconcile takes for the leases. */
  default Leases leases(Leases leases) {
    return leases;
  }

  /** The policy that the functions run with. */
  default Policy policy(Policy policy) {
    return policy;
  }

  /** What publish takes for the topics. */
  default Topics told(Topics topics) {
    return topics;
  }

  /** From where the stream is told to begin again. */
  default Optional<String> again(Optional<String> sequenceNumber) {
    return sequenceNumber;
  }

  /** Whether a batch is deleted from the queue before it is worked. */
  default boolean acknowledgesFirst() {
    return false;
  }
}
