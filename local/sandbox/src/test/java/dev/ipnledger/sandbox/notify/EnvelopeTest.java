package dev.ipnledger.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Inbox;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Subscription;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Envelopes are checked with the platform's own signature code, field by field. */
class EnvelopeTest {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:291180941288:A3M3RRFO9XDT2GSELLER1";

  private static Shop shop;

  @BeforeAll
  static void start() {
    shop = new Shop();
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  private static SignedMessage sign(String message, SignatureVersion version) {
    return new EnvelopeSigner(new RsaSigner(shop.sandbox.certificates()), Printing.plain())
        .sign(
            Publication.ofText(new Subscription(TOPIC, null), message, Instant.EPOCH, version),
            "id-1");
  }

  @ParameterizedTest(name = "signature version {0} is {1}")
  @CsvSource({"ONE, SHA1withRSA, 1", "TWO, SHA256withRSA, 2"})
  void aSignatureHoldsOverTheDecodedFields(
      SignatureVersion version, String algorithm, String number) throws GeneralSecurityException {
    String message = "{\"a\":\"line\\nbreak\",\n \"b\":\"é <\\/x>\"}";
    JsonNode envelope = Inbox.json(sign(message, version).body());
    assertThat(envelope.get("Message").asText()).isEqualTo(message);
    assertThat(envelope.get("SignatureVersion").asText()).isEqualTo(number);
    assertThat(holds(envelope, algorithm, message)).isTrue();
    assertThat(holds(envelope, algorithm, message + " ")).isFalse();
  }

  private static boolean holds(JsonNode envelope, String algorithm, String message)
      throws GeneralSecurityException {
    String text =
        "Message\n"
            + message
            + "\nMessageId\n"
            + envelope.get("MessageId").asText()
            + "\nTimestamp\n"
            + envelope.get("Timestamp").asText()
            + "\nTopicArn\n"
            + envelope.get("TopicArn").asText()
            + "\nType\nNotification\n";
    Signature signature = Signature.getInstance(algorithm);
    signature.initVerify(certificate(envelope).getPublicKey());
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return signature.verify(Base64.getDecoder().decode(envelope.get("Signature").asText()));
  }

  private static X509Certificate certificate(JsonNode envelope) throws GeneralSecurityException {
    URI url = URI.create(envelope.get("SigningCertURL").asText());
    byte[] pem = shop.sandbox.certificates().certificate(url).orElseThrow();
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
  }

  @Test
  void theCertificateIsIssuedByTheSandboxForTheNameOfSns() throws GeneralSecurityException {
    JsonNode envelope = Inbox.json(sign("{}", SignatureVersion.ONE).body());
    assertThat(envelope.get("SigningCertURL").asText())
        .matches(
            "https://sns\\.eu-west-1\\.amazonaws\\.com/"
                + "SimpleNotificationService-[0-9a-f]{32}\\.pem");
    X509Certificate leaf = certificate(envelope);
    leaf.verify(shop.sandbox.caCertificate().getPublicKey());
    leaf.checkValidity(java.util.Date.from(shop.clock.instant()));
    assertThat(leaf.getSubjectX500Principal().getName()).isEqualTo("CN=sns.amazonaws.com");
    Collection<List<?>> names = leaf.getSubjectAlternativeNames();
    assertThat(names).containsExactly(List.of(2, "sns.amazonaws.com"));
    assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
    assertThat(shop.sandbox.caCertificate().getBasicConstraints()).isZero();
  }

  @Test
  void certificatesRotateAndTheOldOnesCanStillBeFetched() {
    String before =
        Inbox.json(sign("{}", SignatureVersion.ONE).body()).get("SigningCertURL").asText();
    shop.control().sns().rotateCertificate();
    String after =
        Inbox.json(sign("{}", SignatureVersion.ONE).body()).get("SigningCertURL").asText();
    assertThat(after).isNotEqualTo(before);
    assertThat(shop.sandbox.certificates().certificate(URI.create(before))).isPresent();
    assertThat(shop.sandbox.certificates().certificate(URI.create(after))).isPresent();
  }

  @Test
  void aClockThatLeavesTheCertificatesTimeGetsANewCertificate() throws GeneralSecurityException {
    try (Shop later = new Shop()) {
      later.pass(Duration.ofDays(800));
      later.open("10");
      later.settle();
      URI url = URI.create(later.inbox.envelopes().getLast().get("SigningCertURL").asText());
      X509Certificate leaf =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(
                      new ByteArrayInputStream(
                          later.sandbox.certificates().certificate(url).orElseThrow()));
      leaf.checkValidity(java.util.Date.from(later.clock.instant()));
      assertThat(leaf.getNotAfter().toInstant()).isAfter(later.clock.instant());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://sns.eu-west-1.amazonaws.com/",
    "https://sns.eu-west-1.example.com/",
    "https://sns.eu-west-1.amazonaws.com/x/"
  })
  void noOtherAddressHasACertificate(String prefix) {
    String name =
        Inbox.json(sign("{}", SignatureVersion.ONE).body())
            .get("SigningCertURL")
            .asText()
            .replaceFirst(".*/", "");
    assertThat(shop.sandbox.certificates().certificate(URI.create(prefix + name))).isEmpty();
  }

  @Test
  void keysComeInTheOrderOfRealEnvelopes() {
    JsonNode envelope = Inbox.json(sign("{}", SignatureVersion.ONE).body());
    List<String> keys = new ArrayList<>();
    envelope.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactly(
            "Type",
            "MessageId",
            "TopicArn",
            "Message",
            "Timestamp",
            "SignatureVersion",
            "Signature",
            "SigningCertURL",
            "UnsubscribeURL");
  }

  @Test
  void deliveriesHaveTheHeadersOfSns() {
    shop.open("10");
    shop.settle();
    HttpCall call = shop.inbox.calls().getFirst();
    JsonNode envelope = shop.inbox.envelopes().getFirst();
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.headers())
        .containsEntry("user-agent", "Amazon Simple Notification Service Agent")
        .containsEntry("x-amz-sns-message-type", "Notification")
        .containsEntry("x-amz-sns-message-id", envelope.get("MessageId").asText())
        .containsEntry("x-amz-sns-topic-arn", envelope.get("TopicArn").asText());
    assertThat(call.header("content-type").orElseThrow())
        .isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(call.header("x-amz-sns-subscription-arn").orElseThrow())
        .startsWith(envelope.get("TopicArn").asText() + ":");
  }
}
