package dev.ipnledger.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.testing.TestAuthority;
import dev.ipnledger.sns.testing.TestEnvelope;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueFormatTest {
  private static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05.678901Z");
  private static final X509Certificate LEAF =
      TestAuthority.create("Test Root").signer().certificate();

  /** SQS takes 1 MiB, body and attributes together. */
  private static final int SQS_LIMIT = 1 << 20;

  @Property
  void anyBytesSurvive(@ForAll byte[] body) throws QueueFormatException {
    assertThat(QueueFormat.encode(with(body)).decode().body()).isEqualTo(body);
  }

  @Test
  void theWireFormatIsPinned() throws CertificateEncodingException {
    QueueFormat format = QueueFormat.encode(with(new byte[] {1}));

    assertThat(format.attributes())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "formatVersion", "1",
                "receivedAt", "2026-01-02T03:04:05.678Z",
                "messageId", "the-id",
                "topicArn", TestEnvelope.TOPIC,
                "messageType", "Notification",
                "signingCertificate", Base64.getEncoder().encodeToString(LEAF.getEncoded()),
                "quarantineCause", "unknown_topic"));
    assertThat(Base64.getDecoder().decode(format.body())).startsWith(0x1f, 0x8b);
  }

  @Test
  void everyPartComesBack() throws QueueFormatException {
    QueuedNotification back = QueueFormat.encode(with(new byte[] {1})).decode();

    assertThat(back.receivedAt()).isEqualTo("2026-01-02T03:04:05.678Z");
    assertThat(back.messageId()).isEqualTo("the-id");
    assertThat(back.topicArn()).isEqualTo(TestEnvelope.TOPIC);
    assertThat(back.messageType()).isEqualTo("Notification");
    assertThat(back.signingCertificate()).contains(LEAF);
    assertThat(back.quarantineCause()).contains("unknown_topic");
    assertThat(back.toString()).isEqualTo("QueuedNotification[Notification the-id]");
  }

  @Test
  void whatIsOptionalMayBeAbsent() throws QueueFormatException {
    QueuedNotification back =
        QueueFormat.encode(
                new QueuedNotification(
                    new byte[0], RECEIVED, "i", "t", "n", Optional.empty(), Optional.empty()))
            .decode();

    assertThat(back.signingCertificate()).isEmpty();
    assertThat(back.quarantineCause()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      textBlock =
          """
          formatVersion      ~ 2        ~ formatVersion 2 is not known here; known is 1
          receivedAt         ~ noon     ~ the attribute receivedAt is not a UTC time
          signingCertificate ~ %        ~ signingCertificate is not base64
          signingCertificate ~ AAAA     ~ the attribute signingCertificate is not a certificate
          """)
  void aWrongAttributeIsNamed(String name, String value, String problem) {
    QueueFormat good = QueueFormat.encode(with(new byte[] {1}));
    Map<String, String> attributes = new HashMap<>(good.attributes());
    attributes.put(name, value);

    assertThatThrownBy(() -> new QueueFormat(good.body(), attributes).decode())
        .isInstanceOf(QueueFormatException.class)
        .hasMessage(problem);
  }

  @ParameterizedTest
  @CsvSource({"formatVersion", "receivedAt", "messageId", "topicArn", "messageType"})
  void aMissingAttributeIsNamed(String name) {
    QueueFormat good = QueueFormat.encode(with(new byte[] {1}));
    Map<String, String> attributes = new HashMap<>(good.attributes());
    attributes.remove(name);

    assertThatThrownBy(() -> new QueueFormat(good.body(), attributes).decode())
        .isInstanceOf(QueueFormatException.class)
        .hasMessage("the attribute " + name + " is missing");
  }

  @Test
  void aDamagedBodyIsNamed() {
    Map<String, String> attributes = QueueFormat.encode(with(new byte[] {1})).attributes();

    assertThatThrownBy(() -> new QueueFormat("%%", attributes).decode())
        .hasMessage("the body is not base64");
    assertThatThrownBy(() -> new QueueFormat("AAAA", attributes).decode())
        .hasMessage("the body is not gzip");
    String whole = QueueFormat.encode(with(new byte[100])).body();
    assertThatThrownBy(() -> new QueueFormat(whole.substring(0, 16), attributes).decode())
        .hasMessage("the body is not gzip");
  }

  @Test
  void aBombIsStoppedAtTheLargestBodyTheDoorTakes() throws QueueFormatException {
    assertThat(QueueFormat.encode(with(new byte[Envelope.MAX_BYTES])).decode().body())
        .hasSize(Envelope.MAX_BYTES);
    assertThatThrownBy(() -> QueueFormat.encode(with(new byte[Envelope.MAX_BYTES + 1])).decode())
        .hasMessage("the body grows above 1048576 bytes");
  }

  /** SNS ends a message at 262,144 bytes of UTF-8; these are those that compress worst. */
  @ParameterizedTest
  @CsvSource({
    "ascii, 32, 126, 262144",
    "control, 0, 31, 262144",
    "three bytes, 2048, 55295, 87381"
  })
  void theLargestMessageOfSnsFitsIntoSqs(String what, int from, int to, int characters) {
    Random random = new Random(42);
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < characters; i++) {
      message.append((char) random.nextInt(from, to + 1));
    }
    assertThat(message.toString().getBytes(StandardCharsets.UTF_8))
        .hasSizeBetween(262_141, 262_144);

    QueueFormat format = QueueFormat.encode(with(TestEnvelope.notification("" + message).bytes()));

    assertThat(format.sizeInBytes()).as(what).isLessThan(SQS_LIMIT);
  }

  private static QueuedNotification with(byte[] body) {
    return new QueuedNotification(
        body,
        RECEIVED,
        "the-id",
        TestEnvelope.TOPIC,
        "Notification",
        Optional.of(LEAF),
        Optional.of("unknown_topic"));
  }
}
