package dev.ipnledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueueFormatException;
import dev.ipnledger.sns.envelope.Envelope;
import java.util.Map;

/** Bodies of messages in the queue, which may be older than the code that reads them. */
class QueueMessageFuzzTest {
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "formatVersion", "1",
          "receivedAt", "2026-01-02T03:04:05.678Z",
          "messageId", "the-id",
          "topicArn", "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE",
          "messageType", "Notification");

  @FuzzTest
  void aBodyIsReadWithinItsBoundOrRefused(byte[] body) {
    try {
      assertThat(new QueueFormat(new String(body, UTF_8), ATTRIBUTES).decode().body().length)
          .isLessThanOrEqualTo(Envelope.MAX_BYTES);
    } catch (QueueFormatException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    }
  }
}
