package dev.ipnledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueueFormatException;
import dev.ipnledger.sns.QueuedNotification;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

class SqsNotificationQueueTest {
  private final FakeSqs sqs = new FakeSqs();
  private final NotificationQueue queue =
      new SqsNotificationQueue(sqs, URI.create("https://sqs.example/1/q"));

  @Test
  void whatIsSentCanBeReadBack() throws NotQueuedException, QueueFormatException {
    queue.send(notification(new byte[] {1, 2, 3}));

    SendMessageRequest sent = sqs.sent.getFirst();
    assertThat(sent.queueUrl()).isEqualTo("https://sqs.example/1/q");
    Map<String, String> attributes = new HashMap<>();
    sent.messageAttributes()
        .forEach(
            (name, value) -> {
              assertThat(value.dataType()).isEqualTo("String");
              attributes.put(name, value.stringValue());
            });
    QueuedNotification back = new QueueFormat(sent.messageBody(), attributes).decode();
    assertThat(back.body()).containsExactly(1, 2, 3);
    assertThat(back.quarantineCause()).contains("unknown_topic");
  }

  @Test
  void aSendThatFailsIsNoSuccess() {
    sqs.isDown = true;

    assertThatThrownBy(() -> queue.send(notification(new byte[0])))
        .isInstanceOf(NotQueuedException.class)
        .hasMessage("the queue did not confirm the message");
  }

  @Test
  void whatSqsWouldNotTakeIsNotSentAndSaidSo() {
    byte[] incompressible = new byte[1 << 20];
    new Random(7).nextBytes(incompressible);

    assertThatThrownBy(() -> queue.send(notification(incompressible)))
        .isInstanceOf(NotQueuedException.class)
        .hasMessageMatching("the message takes \\d+ bytes in the queue, which takes 1048576");
    assertThat(sqs.sent).isEmpty();
  }

  private static QueuedNotification notification(byte[] body) {
    return new QueuedNotification(
        body,
        Instant.EPOCH,
        "id",
        "arn:aws:sns:eu-west-1:291180941288:T",
        "Notification",
        Optional.empty(),
        Optional.of("unknown_topic"));
  }

  private static final class FakeSqs implements SqsClient {
    private final List<SendMessageRequest> sent = new ArrayList<>();
    private boolean isDown;

    @Override
    public SendMessageResponse sendMessage(SendMessageRequest request) {
      if (isDown) {
        throw SdkClientException.create("connection refused");
      }
      sent.add(request);
      return SendMessageResponse.builder().messageId("1").build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
