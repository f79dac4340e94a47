package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.util.Optional;

/** What a message of the queue came to. */
sealed interface Incoming {
  /** Its names in SQS and SNS. */
  MessageNames names();

  /**
   * A notification about a payment object, to be recorded.
   *
   * @param aside keeps it aside, should the ledger refuse it
   */
  record About(MessageNames names, Evidence evidence, SetAside aside) implements Incoming {
    public About {
      requireNonNull(names, "names is null");
      requireNonNull(evidence, "evidence is null");
      requireNonNull(aside, "aside is null");
    }

    ObjectRef object() {
      return evidence.observation().object();
    }
  }

  /**
   * A notification about no payment object, to be kept where it is looked for.
   *
   * @param attention what a person must know of it; empty when all is well
   */
  record Happened(MessageNames names, Occurrence occurrence, Optional<SystemItem> attention)
      implements Incoming {
    public Happened {
      requireNonNull(names, "names is null");
      requireNonNull(occurrence, "occurrence is null");
      requireNonNull(attention, "attention is null");
    }
  }

  /** A test notification of Seller Central, to be kept. */
  record Test(MessageNames names, Sample sample) implements Incoming {
    public Test {
      requireNonNull(names, "names is null");
      requireNonNull(sample, "sample is null");
    }
  }

  /**
   * Signed, but not to be applied: to be kept whole until a person has dealt with it.
   *
   * @param condition what keeps all messages like it out, once for all of them; empty when it is
   *     the message itself
   */
  record Aside(MessageNames names, Quarantined item, Optional<SystemItem> condition)
      implements Incoming {
    public Aside {
      requireNonNull(names, "names is null");
      requireNonNull(item, "item is null");
      requireNonNull(condition, "condition is null");
    }
  }
}
