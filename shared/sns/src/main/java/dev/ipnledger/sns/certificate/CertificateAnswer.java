package dev.ipnledger.sns.certificate;

import static java.util.Objects.requireNonNull;

import java.security.cert.X509Certificate;

/** What asking for a signing certificate came to. */
public sealed interface CertificateAnswer {
  /** It is there and may sign for SNS at this moment. */
  record Trusted(X509Certificate leaf) implements CertificateAnswer {
    public Trusted {
      requireNonNull(leaf, "leaf is null");
    }
  }

  /** It is there and may not: asking again will not change that. */
  record Untrusted(CertificateFault fault) implements CertificateAnswer {
    public Untrusted {
      requireNonNull(fault, "fault is null");
    }
  }

  /** Nobody knows yet: the message must come again. */
  record Unavailable(Cause cause) implements CertificateAnswer {
    public Unavailable {
      requireNonNull(cause, "cause is null");
    }
  }

  /** Why there is no certificate to judge. */
  enum Cause {
    /** The host gave no answer, or one that is not a success, or too long. */
    UNREACHABLE,
    /** The host answered with something that is no certificate. */
    UNREADABLE,
    /** Too many different addresses were asked for in a short time. */
    TOO_MANY_FETCHES
  }
}
