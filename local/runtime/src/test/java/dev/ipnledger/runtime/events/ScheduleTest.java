package dev.ipnledger.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final Instant NOW = Instant.parse("2015-11-21T15:55:19Z");

  private final Queue<ScheduledEvent> seen = new ConcurrentLinkedQueue<>();

  @Test
  void callsAgainAlsoAfterACallThatFailed() {
    try (Schedule schedule = Schedule.start(failing(), Duration.ofMillis(10))) {
      await().atMost(Duration.ofSeconds(10)).until(() -> seen.size() >= 3);
    }

    ScheduledEvent event = seen.element();
    assertThat(event.getDetailType()).isEqualTo("Scheduled Event");
    assertThat(event.getTime().getMillis()).isEqualTo(NOW.toEpochMilli());
    assertThat(event.getDetail()).isEmpty();
  }

  @Test
  void closingEndsIt() {
    Schedule schedule = Schedule.start(failing(), Duration.ofMillis(1));
    schedule.close();
    int calls = seen.size();

    await()
        .during(Duration.ofMillis(200))
        .atMost(Duration.ofSeconds(10))
        .until(() -> seen.size() == calls);
  }

  private LocalFunction<ScheduledEvent, String> failing() {
    return new LocalFunction<>(
        "reconcile",
        (event, context) -> {
          seen.add(event);
          throw new IllegalStateException("not now");
        },
        LambdaWire.of(ScheduledEvent.class),
        Duration.ofSeconds(10),
        InstantSource.fixed(NOW));
  }
}
