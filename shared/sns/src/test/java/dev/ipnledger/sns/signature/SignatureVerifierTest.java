package dev.ipnledger.sns.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.testing.TestAuthority;
import dev.ipnledger.sns.testing.TestEnvelope;
import dev.ipnledger.sns.testing.TestSigner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for both verifiers, and that they never differ. */
class SignatureVerifierTest {
  private static final TestAuthority ROOT = TestAuthority.create("Test Root");
  private static final TestSigner SIGNER = ROOT.signer();
  private static final TestSigner OTHER = ROOT.signer();
  private static final SignatureVerifier AWS = new MessageManagerVerifier();
  private static final SignatureVerifier JAVA = new RsaSignatureVerifier();

  static Stream<SignatureVerifier> verifiers() {
    return Stream.of(AWS, JAVA);
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void eachTypeIsVerifiedInEachVersion(SignatureVerifier verifier) throws EnvelopeException {
    for (String version : List.of("1", "2")) {
      for (TestEnvelope document :
          List.of(
              TestEnvelope.notification("m"),
              TestEnvelope.confirmation("SubscriptionConfirmation"),
              TestEnvelope.confirmation("UnsubscribeConfirmation"))) {
        Envelope envelope = signed(document.with("SignatureVersion", version));
        assertThat(verifier.verify(envelope, SIGNER.certificate()))
            .as("%s version %s", envelope, version)
            .isTrue();
        assertThat(verifier.verify(envelope, OTHER.certificate())).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void aSubjectIsSignedWhenItIsThere(SignatureVerifier verifier) throws EnvelopeException {
    TestEnvelope document = TestEnvelope.notification("m").with("Subject", "s");

    assertThat(verifier.verify(signed(document), SIGNER.certificate())).isTrue();
    assertThat(
            verifier.verify(
                Envelope.parse(document.with("Subject", "t").bytes()), SIGNER.certificate()))
        .isFalse();
    assertThat(
            verifier.verify(
                Envelope.parse(document.without("Subject").bytes()), SIGNER.certificate()))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void itIsTheDecodedValueThatIsSigned(SignatureVerifier verifier) throws EnvelopeException {
    String json = TestEnvelope.notification("a\n\"\u00fc\ud83d\ude00/").signedBy(SIGNER).json();
    String otherSpelling =
        json.replace("\\n", "\\u000a").replace("\u00fc", "\\u00FC").replace("/\"", "\\/\"");

    assertThat(otherSpelling).isNotEqualTo(json);
    assertThat(
            verifier.verify(
                Envelope.parse(otherSpelling.getBytes(StandardCharsets.UTF_8)),
                SIGNER.certificate()))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void changingAnySignedFieldBreaksTheSignature(SignatureVerifier verifier)
      throws EnvelopeException {
    for (String name : List.of("Message", "MessageId", "Timestamp", "TopicArn")) {
      TestEnvelope document = TestEnvelope.notification("m").signedBy(SIGNER);
      String changed =
          switch (name) {
            case "Timestamp" -> "2026-01-02T03:04:05.679Z";
            default -> document.field(name) + "x";
          };
      assertThat(
              verifier.verify(
                  Envelope.parse(document.with(name, changed).bytes()), SIGNER.certificate()))
          .as(name)
          .isFalse();
    }
    for (String name : List.of("Message", "SubscribeURL", "Token")) {
      TestEnvelope document =
          TestEnvelope.confirmation("SubscriptionConfirmation").signedBy(SIGNER);
      assertThat(
              verifier.verify(
                  Envelope.parse(document.with(name, document.field(name) + "x").bytes()),
                  SIGNER.certificate()))
          .as(name)
          .isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void oneVersionsSignatureIsNotTheOthers(SignatureVerifier verifier) throws EnvelopeException {
    TestEnvelope document = TestEnvelope.notification("m").signedBy(SIGNER);

    assertThat(
            verifier.verify(
                Envelope.parse(document.with("SignatureVersion", "2").bytes()),
                SIGNER.certificate()))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("verifiers")
  void whatIsNoSignatureIsAFalseOne(SignatureVerifier verifier) throws EnvelopeException {
    for (String signature : List.of("", "AA==", "%%%", "FAKE", "A".repeat(344))) {
      assertThat(
              verifier.verify(
                  Envelope.parse(
                      TestEnvelope.notification("m").with("Signature", signature).bytes()),
                  SIGNER.certificate()))
          .as(signature)
          .isFalse();
    }
    assertThat(
            verifier.verify(
                signed(TestEnvelope.notification("m").with("SignatureVersion", "3")),
                SIGNER.certificate()))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "eu-west-1, com, sns.amazonaws.com, true",
    "us-east-1, com, sns.amazonaws.com, true",
    "ap-northeast-1, com, sns.amazonaws.com, true",
    "eu-south-1, com, sns-signing.eu-south-1.amazonaws.com, true",
    "cn-north-1, com.cn, sns-cn-north-1.amazonaws.com.cn, true",
    "eu-west-1, com, sns-signing.eu-south-1.amazonaws.com, false",
    "eu-west-1, com.cn, sns.amazonaws.com, false",
    "no-such-region-1, com, sns.amazonaws.com, true"
  })
  void liveTrafficIsHeldAgainstTheNameThatAwsKnowsForTheRegion(
      String region, String domain, String name, boolean valid) throws EnvelopeException {
    TestSigner signer = ROOT.leaf(name).issue();
    Envelope envelope =
        Envelope.parse(
            TestEnvelope.notification("m")
                .with("TopicArn", "arn:aws:sns:" + region + ":291180941288:T")
                .with(
                    "SigningCertURL",
                    TestEnvelope.CERTIFICATE_URL.replace(
                        "eu-west-1.amazonaws.com", region + ".amazonaws." + domain))
                .signedBy(signer)
                .bytes());

    assertThat(AWS.verify(envelope, signer.certificate())).isEqualTo(valid);
    assertThat(JAVA.verify(envelope, signer.certificate())).isTrue();
  }

  @Test
  void aTopicThatIsNoneIsNotVerifiedForLiveTraffic() throws EnvelopeException {
    Envelope envelope = signed(TestEnvelope.notification("m").with("TopicArn", "none"));

    assertThat(AWS.verify(envelope, SIGNER.certificate())).isFalse();
  }

  /** The audit verifies with one what the gate let in by the other. */
  @Property(tries = 200)
  void bothVerifiersAgree(
      @ForAll @StringLength(max = 200) String message,
      @ForAll @StringLength(max = 20) String subject,
      @ForAll boolean withSubject,
      @ForAll @IntRange(max = 999) int millis,
      @ForAll @IntRange(min = 1, max = 2) int version,
      @ForAll boolean tampered) {
    TestEnvelope document =
        TestEnvelope.notification(message)
            .with("Timestamp", "2026-01-02T03:04:05.%03dZ".formatted(millis))
            .with("SignatureVersion", String.valueOf(version));
    if (withSubject) {
      document.with("Subject", subject);
    }
    document.signedBy(SIGNER);
    if (tampered) {
      document.with("Message", message + " ");
    }
    Envelope envelope;
    try {
      envelope = Envelope.parse(document.bytes());
    } catch (EnvelopeException e) {
      // The generator makes half characters too, which neither verifier ever sees.
      assertThat(e).hasMessageEndingWith("holds half a character");
      return;
    }
    assertThat(AWS.verify(envelope, SIGNER.certificate())).isEqualTo(!tampered);
    assertThat(JAVA.verify(envelope, SIGNER.certificate())).isEqualTo(!tampered);
  }

  private static Envelope signed(TestEnvelope document) throws EnvelopeException {
    return Envelope.parse(document.signedBy(SIGNER).bytes());
  }
}
