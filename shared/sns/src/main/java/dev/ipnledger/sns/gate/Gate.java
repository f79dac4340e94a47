package dev.ipnledger.sns.gate;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sns.certificate.CertificateAnswer.Trusted;
import dev.ipnledger.sns.certificate.CertificateAnswer.Unavailable;
import dev.ipnledger.sns.certificate.CertificateAnswer.Untrusted;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.certificate.SigningCertificates.Asker;
import dev.ipnledger.sns.certificate.SnsUrl;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.gate.Topics.Standing;
import dev.ipnledger.sns.gate.Verdict.Accepted;
import dev.ipnledger.sns.gate.Verdict.Quarantined;
import dev.ipnledger.sns.gate.Verdict.Refused;
import dev.ipnledger.sns.gate.Verdict.SubscriptionConfirmation;
import dev.ipnledger.sns.gate.Verdict.TryAgain;
import dev.ipnledger.sns.gate.Verdict.UnsubscribeConfirmation;
import dev.ipnledger.sns.signature.SignatureVerifier;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Decides about live deliveries. The rules run from the cheapest to the dearest, so that a forgery
 * is refused before anything is spent on it: the request, the envelope, what it claims, the
 * certificate, the signature.
 *
 * <p>Safe for use by several threads.
 */
public final class Gate {
  private final ClaimRules claims;
  private final SigningCertificates certificates;
  private final SignatureVerifier verifier;

  /** A gate for Amazon's SNS. */
  public Gate(Topics topics, SigningCertificates certificates, SignatureVerifier verifier) {
    this(topics, certificates, verifier, "");
  }

  /**
   * A gate for an SNS that keeps its certificates below another path.
   *
   * @param certificatePathPrefix what stands before a certificate's file name, such as {@code
   *     /_aws/sns}
   */
  public Gate(
      Topics topics,
      SigningCertificates certificates,
      SignatureVerifier verifier,
      String certificatePathPrefix) {
    this.claims = new ClaimRules(topics, certificatePathPrefix);
    this.certificates = requireNonNull(certificates, "certificates is null");
    this.verifier = requireNonNull(verifier, "verifier is null");
  }

  /** The verdict on one request. Only a certificate that is not remembered makes it wait. */
  public Verdict judge(GateRequest request) {
    Optional<Refusal> refusal = RequestRules.refusal(request);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    try {
      return judge(request, Envelope.parse(request.body()));
    } catch (EnvelopeException e) {
      return new Refused(Refusal.NOT_AN_ENVELOPE);
    }
  }

  private Verdict judge(GateRequest request, Envelope envelope) {
    Optional<Refusal> refusal = claims.refusal(request, envelope);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    Standing standing = claims.standing(envelope);
    Asker asker = standing == Standing.LISTED ? Asker.LISTED_TOPIC : Asker.OTHER_TOPIC;
    SnsUrl url = claims.certificateUrl(envelope).orElseThrow();
    return switch (certificates.at(url, asker)) {
      case Unavailable unavailable -> new TryAgain(unavailable.cause());
      case Untrusted untrusted -> new Refused(Refusal.of(untrusted.fault()));
      case Trusted trusted ->
          verifier.verify(envelope, trusted.leaf())
              ? welcome(envelope, trusted.leaf(), standing)
              : new Refused(Refusal.SIGNATURE);
    };
  }

  private static Verdict welcome(Envelope envelope, X509Certificate leaf, Standing standing) {
    if (standing != Standing.LISTED) {
      return new Quarantined(envelope, leaf, QuarantineCause.UNKNOWN_TOPIC);
    }
    return switch (envelope.type()) {
      case NOTIFICATION -> new Accepted(envelope, leaf);
      case UNSUBSCRIBE_CONFIRMATION -> new UnsubscribeConfirmation(envelope, leaf);
      case SUBSCRIPTION_CONFIRMATION ->
          ClaimRules.subscribeUrl(envelope)
              .<Verdict>map(url -> new SubscriptionConfirmation(envelope, leaf, url.uri()))
              .orElseGet(() -> new Refused(Refusal.SUBSCRIBE_URL));
    };
  }
}
