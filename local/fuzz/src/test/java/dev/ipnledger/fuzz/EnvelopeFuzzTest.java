package dev.ipnledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.ChainRule;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.GateRequest;
import dev.ipnledger.sns.gate.Topics;
import dev.ipnledger.sns.gate.Verdict;
import dev.ipnledger.sns.signature.RsaSignatureVerifier;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Bodies of requests to the notification endpoint. */
class EnvelopeFuzzTest {
  private static final String TOPIC =
      "arn:aws:sns:eu-west-1:291180941288:A3BXB0YN3XH17HA3EXAMPLESELLER";

  /** No certificate can be had, so that whatever is accepted was accepted unverified. */
  private static final Gate GATE =
      new Gate(
          new Topics(Set.of(TOPIC), Set.of("291180941288")),
          new SigningCertificates(
              uri -> {
                throw new IOException("no network here");
              },
              CertificateTrust.ofJavaRuntime(ChainRule.REQUIRED),
              InstantSource.system()),
          new RsaSignatureVerifier());

  @FuzzTest
  void nothingIsBelievedAndWhatIsReadStaysAsItWas(byte[] body) {
    assertThat(GATE.judge(new GateRequest("POST", Map.of("Content-Type", "text/plain"), body)))
        .isInstanceOfAny(Verdict.Refused.class, Verdict.TryAgain.class);
    Envelope envelope;
    try {
      envelope = Envelope.parse(body);
    } catch (EnvelopeException e) {
      return;
    }
    assertThat(envelope.json().getBytes(UTF_8)).isEqualTo(body);
  }
}
