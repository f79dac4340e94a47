package dev.ipnledger.cli.inspect;

import dev.ipnledger.sns.envelope.Envelope;

/** How signatures are checked: against one certificate, or not at all. */
@FunctionalInterface
interface SignatureInHand {
  /** Without a certificate nothing can be said. */
  SignatureInHand NONE = envelope -> Signed.UNCHECKED;

  Signed check(Envelope envelope);
}
