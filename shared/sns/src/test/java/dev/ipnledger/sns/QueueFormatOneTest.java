package dev.ipnledger.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A message as the first format has it: it may lie in a queue for 14 days, and in quarantine for
 * ever. Never edit the fixture.
 */
class QueueFormatOneTest {
  @Test
  void aMessageOfTheFirstFormatIsReadPartByPart() throws Exception {
    QueuedNotification queued = fixture(Map.of()).decode();

    byte[] end = {(byte) 0xc3, (byte) 0xa9, ' ', (byte) 0xff, '"', '}'};
    assertThat(queued.body()).startsWith('{', '"', 'T', 'y', 'p', 'e').endsWith(end);
    assertThat(queued.receivedAt()).isEqualTo("2026-01-02T03:04:05.678Z");
    assertThat(queued.messageId()).isEqualTo("the-id");
    assertThat(queued.topicArn())
        .isEqualTo("arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE");
    assertThat(queued.messageType()).isEqualTo("Notification");
    assertThat(queued.signingCertificate()).isEmpty();
    assertThat(queued.quarantineCause()).contains("unknown_topic");
  }

  @Test
  void attributesThatALaterVersionAddsDoNotStopThisOne() throws Exception {
    assertThat(fixture(Map.of("addedLater", "x")).decode().messageId()).isEqualTo("the-id");
  }

  @Test
  void aNewerFormatIsNamedAndLeftToANewerVersion() {
    assertThatThrownBy(() -> fixture(Map.of("formatVersion", "2")).decode())
        .isInstanceOf(QueueFormatException.class)
        .hasMessageContaining("formatVersion 2");
  }

  private static QueueFormat fixture(Map<String, String> changes) throws IOException {
    try (InputStream file =
        QueueFormatOneTest.class.getResourceAsStream("/format-1/queue-message.json")) {
      JsonNode json = new JsonMapper().readTree(file);
      Map<String, String> attributes = new TreeMap<>();
      json.path("attributes")
          .properties()
          .forEach(one -> attributes.put(one.getKey(), one.getValue().textValue()));
      attributes.putAll(changes);
      return new QueueFormat(json.path("body").textValue(), attributes);
    }
  }
}
