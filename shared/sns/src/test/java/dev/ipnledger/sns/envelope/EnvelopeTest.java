package dev.ipnledger.sns.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.sns.testing.TestEnvelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  @Test
  void readsANotification() throws EnvelopeException {
    TestEnvelope document =
        TestEnvelope.notification("{\"a\":\"\u00fc\\n\"}")
            .with("Subject", "About")
            .with("MessageAttributes", Map.of("a", Map.of("Type", "String", "Value", "b")));

    Envelope envelope = Envelope.parse(document.bytes());

    assertThat(envelope.type()).isEqualTo(MessageType.NOTIFICATION);
    assertThat(envelope.json()).isEqualTo(document.json());
    assertThat(envelope.messageId()).isEqualTo(document.field("MessageId"));
    assertThat(envelope.topicArn()).isEqualTo(TestEnvelope.TOPIC);
    assertThat(envelope.subject()).contains("About");
    assertThat(envelope.message()).isEqualTo("{\"a\":\"\u00fc\\n\"}");
    assertThat(envelope.timestamp()).isEqualTo("2026-01-02T03:04:05.678Z");
    assertThat(envelope.publishedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
    assertThat(envelope.signatureVersion()).isEqualTo("1");
    assertThat(envelope.signingCertUrl()).isEqualTo(TestEnvelope.CERTIFICATE_URL);
    assertThat(envelope.token()).isEmpty();
    assertThat(envelope.subscribeUrl()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SubscriptionConfirmation", "UnsubscribeConfirmation"})
  void readsAConfirmation(String type) throws EnvelopeException {
    TestEnvelope document = TestEnvelope.confirmation(type).with("Subject", "not signed here");

    Envelope envelope = Envelope.parse(document.bytes());

    assertThat(envelope.type().wireName()).isEqualTo(type);
    assertThat(envelope.token()).contains("0123abcd");
    assertThat(envelope.subscribeUrl()).contains(document.field("SubscribeURL"));
    assertThat(envelope.subject()).isEmpty();
  }

  @Test
  void textShowsNothingOfTheMessage() throws EnvelopeException {
    assertThat(Envelope.parse(TestEnvelope.notification("secret").bytes()).toString())
        .isEqualTo("Envelope[Notification 5f1f7d6a-0000-4000-8000-000000000001]");
  }

  @Test
  void theSpellingOfLambdaDeliveriesIsTakenInCapturesOnly() throws EnvelopeException {
    byte[] captured =
        TestEnvelope.notification("m")
            .without("SigningCertURL")
            .with("SigningCertUrl", TestEnvelope.CERTIFICATE_URL)
            .bytes();

    assertThat(Envelope.parseCaptured(captured).signingCertUrl())
        .isEqualTo(TestEnvelope.CERTIFICATE_URL);
    assertThatThrownBy(() -> Envelope.parse(captured))
        .isInstanceOf(EnvelopeException.class)
        .hasMessage("SigningCertURL is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Type",
        "MessageId",
        "TopicArn",
        "Message",
        "Timestamp",
        "SignatureVersion",
        "Signature",
        "SigningCertURL"
      })
  void everyFieldOfANotificationIsNeededAndIsAText(String name) {
    assertThatThrownBy(() -> Envelope.parse(TestEnvelope.notification("m").without(name).bytes()))
        .hasMessage(name + " is missing");
    assertThatThrownBy(
            () -> Envelope.parse(TestEnvelope.notification("m").with(name, null).bytes()))
        .hasMessage(name + " is not a text");
    assertThatThrownBy(() -> Envelope.parse(TestEnvelope.notification("m").with(name, 1).bytes()))
        .hasMessage(name + " is not a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Token", "SubscribeURL"})
  void aConfirmationNeedsItsOwnFields(String name) {
    assertThatThrownBy(
            () ->
                Envelope.parse(
                    TestEnvelope.confirmation("SubscriptionConfirmation").without(name).bytes()))
        .hasMessage(name + " is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      textBlock =
          """
          Type      ~ notification              ~ Type is none that SNS sends
          Type      ~ Else                      ~ Type is none that SNS sends
          Timestamp ~ yesterday                 ~ Timestamp is not an ISO 8601 UTC time
          Timestamp ~ 2026-01-02 03:04:05       ~ Timestamp is not an ISO 8601 UTC time
          """)
  void aWrongValueIsNamedWithoutBeingShown(String name, String value, String problem) {
    assertThatThrownBy(
            () -> Envelope.parse(TestEnvelope.notification("m").with(name, value).bytes()))
        .isInstanceOf(EnvelopeException.class)
        .hasMessage(problem);
  }

  @Test
  void halfACharacterIsRefusedBecauseItWouldBeVerifiedAsAQuestionMark() {
    String json = TestEnvelope.notification("really?").json().replace("?\"", "\\ud800\"");

    assertThatThrownBy(() -> Envelope.parse(json.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("Message holds half a character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{}{}",
        "{} x",
        "{'Type': 'Notification'}",
        "{\"Type\": \"Notification\", \"Type\": \"Notification\"}",
        "{\"a\": {\"b\": 1, \"b\": 2}}",
        "{/* comment */}",
        "{\"a\": NaN}",
        "\ufeff{}",
        "<html></html>"
      })
  void whatIsNotOneStrictJsonObjectIsRefused(String json) {
    assertThatThrownBy(() -> Envelope.parse(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(EnvelopeException.class);
  }

  @Test
  void onlyUtf8IsRead() {
    String json = TestEnvelope.notification("m").json();

    assertThatThrownBy(() -> Envelope.parse(json.getBytes(StandardCharsets.UTF_16)))
        .isInstanceOf(EnvelopeException.class);
    assertThatThrownBy(() -> Envelope.parse(json.getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(EnvelopeException.class);
    assertThatThrownBy(
            () ->
                Envelope.parse(
                    TestEnvelope.notification("\u00fc")
                        .json()
                        .getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessage("the document is not UTF-8");
  }

  @Test
  void depthAndSizeAreBounded() throws EnvelopeException {
    assertThatThrownBy(
            () ->
                Envelope.parse(("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(EnvelopeException.class);
    assertThatThrownBy(() -> Envelope.parse(new byte[Envelope.MAX_BYTES + 1]))
        .hasMessageContaining("larger than 1048576 bytes");

    int rest = Envelope.MAX_BYTES - TestEnvelope.notification("").bytes().length;
    byte[] largest = TestEnvelope.notification("x".repeat(rest)).bytes();
    assertThat(largest).hasSize(Envelope.MAX_BYTES);
    assertThat(Envelope.parse(largest).message()).hasSize(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:sns:eu-west-1:291180941288:A3BXB0YN3XH17HA2K7NDRCTOTPW9, eu-west-1, 291180941288",
    "arn:aws-cn:sns:cn-north-1:111122223333:topic, cn-north-1, 111122223333"
  })
  void aTopicArnHasARegionAndAnAccount(String text, String region, String account) {
    TopicArn topic = TopicArn.parse(text).orElseThrow();

    assertThat(topic.text()).isEqualTo(text);
    assertThat(topic.region()).isEqualTo(region);
    assertThat(topic.account()).isEqualTo(account);
    assertThat(text).endsWith(":" + topic.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "topic",
        "arn:aws:sqs:eu-west-1:291180941288:q",
        "arn:aws:sns:eu-west-1:29118094128:short",
        "arn:aws:sns:eu-west-1:291180941288:",
        "arn:aws:sns:eu-west-1:291180941288:a:subscription",
        "arn:aws:sns:eu-west-1:291180941288:a b",
        "ARN:aws:sns:eu-west-1:291180941288:a"
      })
  void whatIsNoTopicArnHasNoParts(String text) {
    assertThat(TopicArn.parse(text)).isEmpty();
  }
}
