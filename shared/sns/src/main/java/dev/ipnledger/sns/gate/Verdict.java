package dev.ipnledger.sns.gate;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sns.certificate.CertificateAnswer;
import dev.ipnledger.sns.envelope.Envelope;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Locale;

/** What the gate decided. */
public sealed interface Verdict {
  /** The name in logs and counts. */
  String outcome();

  /** A verdict on a message that SNS signed: its bytes are evidence from here on. */
  sealed interface Signed extends Verdict {
    Envelope envelope();

    /** The certificate whose key signed it. */
    X509Certificate leaf();
  }

  /** A notification from a listed topic: to be applied. */
  record Accepted(Envelope envelope, X509Certificate leaf) implements Signed {
    public Accepted {
      requireNonNull(envelope, "envelope is null");
      requireNonNull(leaf, "leaf is null");
    }

    @Override
    public String outcome() {
      return "accepted";
    }
  }

  /** To be kept aside, because answering with a 4xx would lose it for ever. */
  record Quarantined(Envelope envelope, X509Certificate leaf, QuarantineCause cause)
      implements Signed {
    public Quarantined {
      requireNonNull(envelope, "envelope is null");
      requireNonNull(leaf, "leaf is null");
      requireNonNull(cause, "cause is null");
    }

    /** The line that lets such messages in: an entry of a seller's {@code topics}. */
    public String lineToAdd() {
      return "\"" + envelope.topicArn() + "\"";
    }

    @Override
    public String outcome() {
      return "quarantined_" + cause.slug();
    }
  }

  /** A listed topic asks whether it may deliver here: to be confirmed by a GET. */
  record SubscriptionConfirmation(Envelope envelope, X509Certificate leaf, URI subscribeUrl)
      implements Signed {
    public SubscriptionConfirmation {
      requireNonNull(envelope, "envelope is null");
      requireNonNull(leaf, "leaf is null");
      requireNonNull(subscribeUrl, "subscribeUrl is null");
    }

    @Override
    public String outcome() {
      return "subscription_confirmation";
    }
  }

  /** A listed topic has stopped delivering here. Nothing is visited; a person must know. */
  record UnsubscribeConfirmation(Envelope envelope, X509Certificate leaf) implements Signed {
    public UnsubscribeConfirmation {
      requireNonNull(envelope, "envelope is null");
      requireNonNull(leaf, "leaf is null");
    }

    @Override
    public String outcome() {
      return "unsubscribe_confirmation";
    }
  }

  /** Turned away for good. */
  record Refused(Refusal cause) implements Verdict {
    public Refused {
      requireNonNull(cause, "cause is null");
    }

    @Override
    public String outcome() {
      return "refused_" + cause.slug();
    }
  }

  /** Could not be decided now: SNS is to deliver it again. */
  record TryAgain(CertificateAnswer.Cause cause) implements Verdict {
    public TryAgain {
      requireNonNull(cause, "cause is null");
    }

    @Override
    public String outcome() {
      return "try_again_certificate_" + cause.name().toLowerCase(Locale.ROOT);
    }
  }
}
