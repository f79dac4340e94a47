package dev.ipnledger.simulation.cloud;

import dev.ipnledger.ingest.NotQueuedException;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.simulation.fault.Weather;
import dev.ipnledger.sns.QueuedNotification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** The simulated queue in fair weather. */
class SimulatedQueueTest {
  private static final Instant NOW = Instant.parse("2015-03-01T00:00:00Z");

  @Nested
  class Rules extends QueueContract {
    private final Timeline time = new Timeline(SandboxClock.manual(NOW));
    private final SimulatedQueue queue =
        new SimulatedQueue(time, new Weather(1, Set.of(), 0, _ -> {}));

    @Override
    void send(String body) {
      try {
        queue.send(
            new QueuedNotification(
                new byte[0],
                NOW,
                body,
                "arn:aws:sns:eu-west-1:123456789012:topic",
                "Notification",
                Optional.empty(),
                Optional.empty()));
      } catch (NotQueuedException e) {
        throw new IllegalStateException("the weather is fair", e);
      }
    }

    @Override
    List<Received> receive() {
      return queue.take().stream()
          .map(
              message ->
                  new Received(
                      message.getMessageId(),
                      message.getMessageAttributes().get("messageId").getStringValue()))
          .toList();
    }

    @Override
    void delete(Received received) {
      queue.delete(List.of(received.handle()));
    }

    @Override
    void letAppearAgain(List<Received> received) {
      time.advanceTo(time.now().plus(Duration.ofMinutes(3)));
    }

    @Override
    List<String> deadLetters() {
      return queue.receive().stream().map(it -> it.letter().attributes().get("messageId")).toList();
    }
  }
}
