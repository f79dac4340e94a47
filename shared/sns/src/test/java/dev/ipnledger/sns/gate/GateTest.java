package dev.ipnledger.sns.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sns.certificate.CertificateAnswer;
import dev.ipnledger.sns.certificate.CertificateSource;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.gate.Verdict.Accepted;
import dev.ipnledger.sns.gate.Verdict.Quarantined;
import dev.ipnledger.sns.gate.Verdict.Refused;
import dev.ipnledger.sns.gate.Verdict.SubscriptionConfirmation;
import dev.ipnledger.sns.gate.Verdict.TryAgain;
import dev.ipnledger.sns.gate.Verdict.UnsubscribeConfirmation;
import dev.ipnledger.sns.signature.MessageManagerVerifier;
import dev.ipnledger.sns.testing.TestAuthority;
import dev.ipnledger.sns.testing.TestEnvelope;
import dev.ipnledger.sns.testing.TestSigner;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private static final TestAuthority ROOT = TestAuthority.create("Test Root");
  private static final TestSigner SIGNER = ROOT.signer();
  private static final String UNLISTED = "arn:aws:sns:eu-west-1:598607868003:A3OTHERA1OTHER";
  private static final String FOREIGN = "arn:aws:sns:eu-west-1:666666666666:A3EXAMPLE";

  private final AtomicInteger fetches = new AtomicInteger();
  private CertificateSource source =
      _ -> Pem.text(SIGNER.certificate()).getBytes(StandardCharsets.US_ASCII);
  private final Instant now = Instant.now();
  private final Gate gate = gate("");

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void aSignedNotificationOfAListedTopicIsAccepted(String version) {
    TestEnvelope document = TestEnvelope.notification("m").with("SignatureVersion", version);

    assertThat(judge(document.signedBy(SIGNER)))
        .isInstanceOfSatisfying(
            Accepted.class,
            accepted -> {
              assertThat(accepted.envelope().message()).isEqualTo("m");
              assertThat(accepted.leaf()).isEqualTo(SIGNER.certificate());
              assertThat(accepted.outcome()).isEqualTo("accepted");
            });
  }

  @Test
  void headerNamesAreCaseInsensitiveAndAnotherMessageIdIsNoReasonToRefuse() {
    TestEnvelope document = TestEnvelope.notification("m").signedBy(SIGNER);
    Map<String, String> headers = new HashMap<>();
    document.headers().forEach((name, value) -> headers.put(name.toUpperCase(Locale.ROOT), value));
    headers.put("X-AMZ-SNS-MESSAGE-ID", "another");

    GateRequest request = new GateRequest("POST", headers, document.bytes());

    assertThat(gate.judge(request))
        .isInstanceOfSatisfying(
            Accepted.class,
            accepted -> assertThat(request.namesAnotherMessageThan(accepted.envelope())).isTrue());
  }

  @Test
  void theTypeOfTheContentMayBeTextOrJsonOrUnsaid() {
    TestEnvelope document = TestEnvelope.notification("m").signedBy(SIGNER);
    for (String type :
        new String[] {"text/plain", "TEXT/PLAIN;charset=utf-8", "application/json"}) {
      assertThat(judge(document, "Content-Type", type)).as(type).isInstanceOf(Accepted.class);
    }
    assertThat(judge(document, "Content-Type", null)).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html", "application/x-www-form-urlencoded", "application/xml", "", "json"})
  void anotherTypeOfContentIsRefused(String type) {
    refuses(Refusal.CONTENT_TYPE, judge(signed(), "Content-Type", type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "HEAD", "DELETE", "OPTIONS", "post"})
  void anotherMethodIsRefused(String method) {
    refuses(
        Refusal.METHOD, gate.judge(new GateRequest(method, signed().headers(), signed().bytes())));
  }

  @Test
  void aBodyAboveTheCapIsRefusedBeforeItIsRead() {
    refuses(
        Refusal.NOT_AN_ENVELOPE,
        gate.judge(new GateRequest("POST", signed().headers(), new byte[1 << 20])));
    refuses(
        Refusal.TOO_LARGE,
        gate.judge(new GateRequest("POST", signed().headers(), new byte[(1 << 20) + 1])));
  }

  @Test
  void whatIsNoEnvelopeIsRefused() {
    refuses(
        Refusal.NOT_AN_ENVELOPE,
        gate.judge(new GateRequest("POST", Map.of(), "hello".getBytes(StandardCharsets.UTF_8))));
    refuses(Refusal.NOT_AN_ENVELOPE, judge(signed().without("Signature")));
  }

  @Test
  void rawDeliveryIsRefusedWhateverItsBodyIs() {
    refuses(Refusal.RAW_DELIVERY, judge(signed(), "x-amz-sns-rawdelivery", "true"));
    refuses(Refusal.RAW_DELIVERY, judge(signed(), "X-Amz-Sns-RawDelivery", "True "));
    refuses(
        Refusal.RAW_DELIVERY,
        gate.judge(
            new GateRequest(
                "POST",
                Map.of("x-amz-sns-rawdelivery", "true"),
                "{}".getBytes(StandardCharsets.UTF_8))));
    assertThat(judge(signed(), "x-amz-sns-rawdelivery", "false")).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "absent",
      value = {
        "x-amz-sns-message-type, SubscriptionConfirmation",
        "x-amz-sns-message-type, notification",
        "x-amz-sns-message-type, absent",
        "x-amz-sns-topic-arn, " + UNLISTED,
        "x-amz-sns-topic-arn, absent"
      })
  void headersThatDisagreeWithTheBodyAreRefused(String header, String value) {
    refuses(Refusal.HEADER_MISMATCH, judge(signed(), header, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "01", "1 ", ""})
  void anUnknownSignatureVersionIsRefused(String version) {
    refuses(Refusal.SIGNATURE_VERSION, judge(signed().with("SignatureVersion", version)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem",
        "https://sns.eu-west-1.amazonaws.com.evil/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem",
        "https://sns.eu-west-1.amazonaws.com/?x=.pem",
        "file:///etc/passwd",
        "not a url"
      })
  void aCertificateFromElsewhereIsRefused(String url) {
    refuses(
        Refusal.CERTIFICATE_URL,
        judge(TestEnvelope.notification("m").with("SigningCertURL", url).signedBy(SIGNER)));
  }

  @Test
  void aCertificateFromAnotherRegionIsRefused() {
    refuses(
        Refusal.CERTIFICATE_REGION,
        judge(
            signed()
                .with(
                    "SigningCertURL",
                    TestEnvelope.CERTIFICATE_URL.replace("eu-west-1", "us-east-1"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {FOREIGN, "not an arn", TestEnvelope.TOPIC + "x:y"})
  void aForeignTopicIsRefusedHoweverWellItIsSigned(String topic) {
    refuses(
        Refusal.FOREIGN_TOPIC,
        judge(TestEnvelope.notification("m").with("TopicArn", topic).signedBy(SIGNER)));
  }

  @Test
  void noForgeryThatCanBeToldFromOutsideCausesARequest() {
    TestEnvelope forgery = signed();
    for (int i = 0; i < 1_000; i++) {
      judge(forgery.with("SigningCertURL", "https://evil.example/" + i + ".pem"));
      judge(forgery.with("SigningCertURL", TestEnvelope.CERTIFICATE_URL + "?" + i));
    }
    forgery.with("SigningCertURL", TestEnvelope.CERTIFICATE_URL);
    for (int i = 0; i < 1_000; i++) {
      judge(forgery.with("TopicArn", FOREIGN + i));
    }
    assertThat(fetches).hasValue(0);
  }

  @Test
  void aFloodOfWellFormedAddressesCausesAFewRequestsAndIsToldToComeAgain() {
    source =
        _ -> {
          throw new IOException("404");
        };
    TestEnvelope forgery = signed();
    Verdict last = null;
    for (int i = 0; i < 1_000; i++) {
      last =
          judge(
              forgery.with(
                  "SigningCertURL",
                  TestEnvelope.CERTIFICATE_URL.replaceFirst(
                      "-[0-9a-f]{32}", "-%032x".formatted(i))));
    }
    assertThat(fetches).hasValueLessThanOrEqualTo(20);
    assertThat(last).isEqualTo(new TryAgain(CertificateAnswer.Cause.TOO_MANY_FETCHES));
  }

  @Test
  void aFloodThatClaimsAnUnlistedTopicDoesNotKeepAListedOneWaiting() {
    TestEnvelope forgery = signed().with("TopicArn", UNLISTED);
    for (int i = 0; i < 1_000; i++) {
      judge(
          forgery.with(
              "SigningCertURL",
              TestEnvelope.CERTIFICATE_URL.replaceFirst("-[0-9a-f]{32}", "-%032x".formatted(i))));
    }
    assertThat(judge(signed())).isInstanceOf(Accepted.class);
  }

  @Test
  void aCertificateHostThatIsDownIsAReasonToTryAgain() {
    source =
        _ -> {
          throw new IOException("down");
        };
    assertThat(judge(signed()))
        .isEqualTo(new TryAgain(CertificateAnswer.Cause.UNREACHABLE))
        .extracting(Verdict::outcome)
        .isEqualTo("try_again_certificate_unreachable");
  }

  @Test
  void aSignatureByAnotherKeyIsRefused() {
    TestSigner other = ROOT.signer();

    assertThat(judge(TestEnvelope.notification("m").signedBy(other)))
        .isEqualTo(new Refused(Refusal.SIGNATURE));
    assertThat(judge(signed().with("Message", "changed")))
        .isEqualTo(new Refused(Refusal.SIGNATURE));
  }

  @ParameterizedTest
  @CsvSource({"evil.example, 1, CERTIFICATE_NAME", "sns.amazonaws.com, -1, CERTIFICATE_VALIDITY"})
  void aCertificateThatMayNotSignIsRefused(String name, int daysLeft, Refusal refusal) {
    TestSigner signer =
        ROOT.leaf(name)
            .valid(now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(daysLeft)))
            .issue();
    source = _ -> Pem.text(signer.certificate()).getBytes(StandardCharsets.US_ASCII);

    assertThat(judge(TestEnvelope.notification("m").signedBy(signer)))
        .isEqualTo(new Refused(refusal));
  }

  @Test
  void aCertificateWithAWeakKeyOrAFalseChainIsRefused() {
    TestSigner weak = ROOT.leaf("sns.amazonaws.com", TestAuthority.keys(1024)).issue();
    source = _ -> Pem.text(weak.certificate()).getBytes(StandardCharsets.US_ASCII);
    assertThat(judge(TestEnvelope.notification("m").signedBy(weak)))
        .isEqualTo(new Refused(Refusal.CERTIFICATE_KEY));

    TestSigner self = TestAuthority.selfSigned("sns.amazonaws.com").issue();
    source = _ -> Pem.text(self.certificate()).getBytes(StandardCharsets.US_ASCII);
    assertThat(gate("").judge(request(TestEnvelope.notification("m").signedBy(self), "x", null)))
        .isEqualTo(new Refused(Refusal.CERTIFICATE_CHAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Notification", "SubscriptionConfirmation", "UnsubscribeConfirmation"})
  void whatAmazonsAccountsSignForAnUnlistedTopicIsKeptWithTheLineToAdd(String type) {
    TestEnvelope document =
        type.equals("Notification")
            ? TestEnvelope.notification("m")
            : TestEnvelope.confirmation(type);

    assertThat(judge(document.with("TopicArn", UNLISTED).signedBy(SIGNER)))
        .isInstanceOfSatisfying(
            Quarantined.class,
            kept -> {
              assertThat(kept.cause()).isEqualTo(QuarantineCause.UNKNOWN_TOPIC);
              assertThat(kept.lineToAdd()).isEqualTo("\"" + UNLISTED + "\"");
              assertThat(kept.outcome()).isEqualTo("quarantined_unknown_topic");
              assertThat(kept.leaf()).isEqualTo(SIGNER.certificate());
            });
  }

  @Test
  void anUnlistedTopicOfAmazonsStillNeedsASignature() {
    assertThat(
            judge(
                TestEnvelope.notification("m").with("TopicArn", UNLISTED).signedBy(ROOT.signer())))
        .isEqualTo(new Refused(Refusal.SIGNATURE));
  }

  @Test
  void aListedTopicsSubscriptionIsToBeConfirmed() {
    TestEnvelope document = TestEnvelope.confirmation("SubscriptionConfirmation");

    assertThat(judge(document.signedBy(SIGNER)))
        .isInstanceOfSatisfying(
            SubscriptionConfirmation.class,
            confirmation -> {
              assertThat(confirmation.subscribeUrl())
                  .isEqualTo(URI.create(document.field("SubscribeURL")));
              assertThat(confirmation.outcome()).isEqualTo("subscription_confirmation");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/?Action=ConfirmSubscription",
        "http://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription",
        "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription",
        "https://sns.eu-west-1.amazonaws.com@evil.example/?Action=ConfirmSubscription"
      })
  void aConfirmationThatPointsElsewhereIsNotVisited(String url) {
    assertThat(
            judge(
                TestEnvelope.confirmation("SubscriptionConfirmation")
                    .with("SubscribeURL", url)
                    .signedBy(SIGNER)))
        .isEqualTo(new Refused(Refusal.SUBSCRIBE_URL));
  }

  @Test
  void aListedTopicsUnsubscriptionIsToldApart() {
    assertThat(
            judge(
                TestEnvelope.confirmation("UnsubscribeConfirmation")
                    .with("SubscribeURL", "https://evil.example/")
                    .signedBy(SIGNER)))
        .isInstanceOfSatisfying(
            UnsubscribeConfirmation.class,
            gone -> assertThat(gone.outcome()).isEqualTo("unsubscribe_confirmation"));
  }

  @Test
  void anSnsWithAnotherPathForItsCertificatesNeedsAGateToldSo() {
    TestEnvelope document =
        TestEnvelope.notification("m")
            .with("SigningCertURL", TestEnvelope.CERTIFICATE_URL.replace(".com/", ".com/_aws/sns/"))
            .signedBy(SIGNER);

    assertThat(judge(document)).isEqualTo(new Refused(Refusal.CERTIFICATE_URL));
    assertThat(gate("/_aws/sns").judge(request(document, "x", null))).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "METHOD, 405",
    "CONTENT_TYPE, 400",
    "TOO_LARGE, 413",
    "RAW_DELIVERY, 403",
    "NOT_AN_ENVELOPE, 400",
    "HEADER_MISMATCH, 403",
    "SIGNATURE_VERSION, 403",
    "CERTIFICATE_URL, 403",
    "CERTIFICATE_REGION, 403",
    "FOREIGN_TOPIC, 403",
    "CERTIFICATE_NAME, 403",
    "CERTIFICATE_VALIDITY, 403",
    "CERTIFICATE_KEY, 403",
    "CERTIFICATE_CHAIN, 403",
    "SIGNATURE, 403",
    "SUBSCRIBE_URL, 403"
  })
  void eachRefusalHasItsStatus(Refusal refusal, int status) {
    assertThat(refusal.status()).isEqualTo(status);
  }

  @Test
  void refusalsAreCountedUnderNamesOfTheirOwn() {
    assertThat(Refusal.FOREIGN_TOPIC.slug()).isEqualTo("foreign_topic");
    assertThat(new Refused(Refusal.TOO_LARGE).outcome()).isEqualTo("refused_too_large");
  }

  /** SNS takes 262,144 bytes of message; escaped they grow to twice that, and fit. */
  @Test
  void theLargestMessageOfSnsIsAccepted() {
    TestEnvelope document = TestEnvelope.notification("\"".repeat(262_144)).signedBy(SIGNER);
    assertThat(document.bytes().length).isGreaterThan(524_288).isLessThan(1 << 20);
    assertThat(judge(document)).isInstanceOf(Accepted.class);
  }

  @Test
  void theHeadersMessageIdIsNotedOnlyWhenItIsAnother() {
    GateRequest request = request(signed(), "x", null);
    assertThat(gate.judge(request))
        .isInstanceOfSatisfying(
            Accepted.class,
            accepted -> assertThat(request.namesAnotherMessageThan(accepted.envelope())).isFalse());
  }

  private static TestEnvelope signed() {
    return TestEnvelope.notification("m").signedBy(SIGNER);
  }

  private void refuses(Refusal refusal, Verdict verdict) {
    assertThat(verdict)
        .isEqualTo(new Refused(refusal))
        .extracting(Verdict::outcome)
        .isEqualTo("refused_" + refusal.slug());
    assertThat(fetches).as("requests made").hasValue(0);
  }

  private Verdict judge(TestEnvelope document) {
    return judge(document, "x", null);
  }

  /** With one header put, or taken away by null. */
  private Verdict judge(TestEnvelope document, String header, String value) {
    return gate.judge(request(document, header, value));
  }

  private static GateRequest request(TestEnvelope document, String header, String value) {
    Map<String, String> headers = document.headers();
    headers.put(header, value);
    headers.values().removeIf(v -> v == null);
    return new GateRequest("POST", headers, document.bytes());
  }

  private Gate gate(String certificatePathPrefix) {
    return new Gate(
        new Topics(Set.of(TestEnvelope.TOPIC), Set.of("291180941288", "598607868003")),
        new SigningCertificates(
            uri -> {
              fetches.incrementAndGet();
              return source.fetch(uri);
            },
            CertificateTrust.of(ROOT.certificate()),
            () -> now),
        new MessageManagerVerifier(),
        certificatePathPrefix);
  }
}
