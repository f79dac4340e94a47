package dev.ipnledger.sns.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.testing.TestAuthority;
import dev.ipnledger.sns.testing.TestEnvelope;
import dev.ipnledger.sns.testing.TestSigner;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {
  private static final TestAuthority ROOT = TestAuthority.create("Test Root");

  /** Expired long ago, as the certificates of real captures are. */
  private static final TestSigner OLD =
      ROOT.leaf("sns.amazonaws.com")
          .valid(Instant.parse("2014-04-10T00:00:00Z"), Instant.parse("2015-04-10T00:00:00Z"))
          .issue();

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void aCaptureIsCheckedAtItsOwnTime(String version) throws EnvelopeException {
    assertThat(
            check(
                TestEnvelope.notification("m")
                    .with("SignatureVersion", version)
                    .with("Timestamp", "2014-12-01T12:00:00.000Z")))
        .isEqualTo(SignatureFinding.VALID);
  }

  @Test
  void aTimestampWithoutMillisecondsIsTakenAsItStands() throws EnvelopeException {
    assertThat(check(TestEnvelope.notification("m").with("Timestamp", "2014-12-01T12:00:00Z")))
        .isEqualTo(SignatureFinding.VALID);
  }

  @Test
  void aCertificateThatHadExpiredByThenIsNamed() throws EnvelopeException {
    assertThat(check(TestEnvelope.notification("m").with("Timestamp", "2015-04-10T00:00:00.001Z")))
        .isEqualTo(SignatureFinding.CERTIFICATE_NOT_VALID_THEN);
  }

  @Test
  void aChangedDocumentIsAMismatch() throws EnvelopeException {
    Envelope changed =
        Envelope.parseCaptured(
            TestEnvelope.notification("m")
                .with("Timestamp", "2014-12-01T12:00:00.000Z")
                .signedBy(OLD)
                .with("Message", "n")
                .bytes());

    assertThat(SignatureCheck.check(changed, OLD.certificate()))
        .isEqualTo(SignatureFinding.MISMATCH);
  }

  @Test
  void aCertificateThatIsNotOfSnsIsNamed() throws EnvelopeException {
    TestSigner foreign = ROOT.leaf("evil.example").issue();
    Envelope envelope = Envelope.parse(TestEnvelope.notification("m").signedBy(foreign).bytes());

    assertThat(SignatureCheck.check(envelope, foreign.certificate()))
        .isEqualTo(SignatureFinding.FOREIGN_CERTIFICATE);
  }

  @Test
  void anUnknownVersionIsNamed() throws EnvelopeException {
    assertThat(check(TestEnvelope.notification("m").with("SignatureVersion", "3")))
        .isEqualTo(SignatureFinding.UNKNOWN_VERSION);
  }

  @Test
  void everyFindingButTheGoodOneHasASentence() {
    for (SignatureFinding finding : SignatureFinding.values()) {
      assertThat(finding.sentence().isEmpty()).as(finding.name()).isEqualTo(finding.isValid());
    }
  }

  private static SignatureFinding check(TestEnvelope document) throws EnvelopeException {
    return SignatureCheck.check(
        Envelope.parseCaptured(document.signedBy(OLD).bytes()), OLD.certificate());
  }
}
