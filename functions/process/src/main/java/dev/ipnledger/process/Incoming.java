package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.SystemItem;

/** What a message of the queue came to. */
sealed interface Incoming {
  /** Its names in SQS and SNS. */
  MessageNames names();

  /** A notification about a payment object, to be recorded. */
  record About(MessageNames names, Evidence evidence) implements Incoming {
    public About {
      requireNonNull(names, "names is null");
      requireNonNull(evidence, "evidence is null");
    }

    ObjectRef object() {
      return evidence.observation().object();
    }
  }

  /** A test notification of Seller Central, to be kept. */
  record Test(MessageNames names, Sample sample) implements Incoming {
    public Test {
      requireNonNull(names, "names is null");
      requireNonNull(sample, "sample is null");
    }
  }

  /** Signed, but not to be applied: to be kept whole until a person has dealt with it. */
  record Aside(MessageNames names, SystemItem item) implements Incoming {
    public Aside {
      requireNonNull(names, "names is null");
      requireNonNull(item, "item is null");
    }
  }
}
