package dev.ipnledger.sns.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.signature.RsaSignatureVerifier;
import dev.ipnledger.sns.testing.TestAuthority;
import dev.ipnledger.sns.testing.TestEnvelope;
import dev.ipnledger.sns.testing.TestSigner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where documents contradict one another about envelopes, the reading that was chosen. */
@DisplayName("Contradictions about envelopes")
class AmbiguitiesTest {
  private static final TestAuthority ROOT = TestAuthority.create("Test Root");
  private static final TestSigner SIGNER = ROOT.signer();

  @Test
  @DisplayName("Subject is signed when it is there")
  void subject() throws EnvelopeException {
    TestEnvelope document = TestEnvelope.notification("m").with("Subject", "s").signedBy(SIGNER);
    RsaSignatureVerifier verifier = new RsaSignatureVerifier();
    assertThat(verifier.verify(Envelope.parse(document.bytes()), SIGNER.certificate())).isTrue();
    Envelope without = Envelope.parse(document.without("Subject").bytes());
    assertThat(verifier.verify(without, SIGNER.certificate())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sns.amazonaws.com",
        "sns.eu-west-1.amazonaws.com",
        "sns-signing.eu-west-1.amazonaws.com"
      })
  @DisplayName("the certificate's name with and without a region")
  void certificateName(String name) {
    assertThat(CertificateTrust.isNamedForSns(ROOT.leaf(name).issue().certificate())).isTrue();
  }

  @Test
  @DisplayName("a header's other MessageId is noted and no reason to refuse")
  void messageId() {
    TestEnvelope document = TestEnvelope.notification("m").signedBy(SIGNER);
    Map<String, String> headers = new HashMap<>(document.headers());
    headers.put("x-amz-sns-message-id", "of the guide");
    GateRequest request = new GateRequest("POST", headers, document.bytes());
    assertThat(gate().judge(request))
        .isInstanceOfSatisfying(
            Verdict.Accepted.class,
            accepted -> assertThat(request.namesAnotherMessageThan(accepted.envelope())).isTrue());
  }

  private static Gate gate() {
    SigningCertificates certificates =
        new SigningCertificates(
            _ -> Pem.text(SIGNER.certificate()).getBytes(StandardCharsets.US_ASCII),
            CertificateTrust.of(ROOT.certificate()),
            InstantSource.fixed(Instant.now()));
    return new Gate(
        new Topics(Set.of(TestEnvelope.TOPIC), Set.of()), certificates, new RsaSignatureVerifier());
  }
}
