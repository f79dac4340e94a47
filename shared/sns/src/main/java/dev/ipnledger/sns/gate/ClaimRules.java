package dev.ipnledger.sns.gate;

import dev.ipnledger.sns.certificate.SnsUrl;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.TopicArn;
import dev.ipnledger.sns.gate.Topics.Standing;
import dev.ipnledger.sns.signature.SignatureVersion;
import java.util.Optional;

/**
 * What can be refused by reading what the envelope claims, before anything is fetched for it.
 *
 * @param certificatePathPrefix what stands before a certificate's file name; empty for Amazon
 */
record ClaimRules(Topics topics, String certificatePathPrefix) {

  Optional<Refusal> refusal(GateRequest request, Envelope envelope) {
    if (!agrees(request, "x-amz-sns-message-type", envelope.type().wireName())
        || !agrees(request, "x-amz-sns-topic-arn", envelope.topicArn())) {
      return Optional.of(Refusal.HEADER_MISMATCH);
    }
    if (SignatureVersion.parse(envelope.signatureVersion()).isEmpty()) {
      return Optional.of(Refusal.SIGNATURE_VERSION);
    }
    Optional<SnsUrl> url = certificateUrl(envelope);
    if (url.isEmpty()) {
      return Optional.of(Refusal.CERTIFICATE_URL);
    }
    if (standing(envelope) == Standing.FOREIGN) {
      return Optional.of(Refusal.FOREIGN_TOPIC);
    }
    return isInRegionOfTopic(url.get(), envelope)
        ? Optional.empty()
        : Optional.of(Refusal.CERTIFICATE_REGION);
  }

  Standing standing(Envelope envelope) {
    return topics.standing(TopicArn.parse(envelope.topicArn()));
  }

  Optional<SnsUrl> certificateUrl(Envelope envelope) {
    return SnsUrl.ofCertificate(envelope.signingCertUrl(), certificatePathPrefix);
  }

  /** Where a confirmation is to be fetched; empty unless it is the SNS of the topic's region. */
  static Optional<SnsUrl> subscribeUrl(Envelope envelope) {
    return envelope
        .subscribeUrl()
        .flatMap(SnsUrl::ofHost)
        .filter(url -> isInRegionOfTopic(url, envelope));
  }

  private static boolean isInRegionOfTopic(SnsUrl url, Envelope envelope) {
    return TopicArn.parse(envelope.topicArn())
        .filter(topic -> topic.region().equals(url.region()))
        .isPresent();
  }

  private static boolean agrees(GateRequest request, String header, String signed) {
    return request.header(header).filter(value -> value.trim().equals(signed)).isPresent();
  }
}
