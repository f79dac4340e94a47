package dev.ipnledger.simulation.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What SQS promises, held to a server that speaks its protocol and to the simulated queue. */
abstract class QueueContract {
  /** A message that was received. */
  record Received(String handle, String body) {}

  /** Five deliveries, then a dead letter. */
  abstract void send(String body);

  /** What can be seen now, ten at most. */
  abstract List<Received> receive();

  abstract void delete(Received received);

  /** The time is over for which these are not seen. */
  abstract void letAppearAgain(List<Received> received);

  /** The bodies of the dead letters. */
  abstract List<String> deadLetters();

  @Test
  void whatWasReceivedIsNotSeenUntilItsTimeIsOver() {
    send("one");
    List<Received> first = receive();
    assertThat(first).extracting(Received::body).containsExactly("one");
    assertThat(receive()).isEmpty();

    letAppearAgain(first);

    assertThat(receive()).extracting(Received::body).containsExactly("one");
  }

  @Test
  void whatWasDeletedNeverComesAgain() {
    send("one");
    send("two");
    List<Received> both = receive();
    assertThat(both).extracting(Received::body).containsExactlyInAnyOrder("one", "two");
    Received one = both.stream().filter(it -> it.body().equals("one")).findFirst().orElseThrow();

    delete(one);
    letAppearAgain(both.stream().filter(it -> !it.equals(one)).toList());

    assertThat(receive()).extracting(Received::body).containsExactly("two");
  }

  @Test
  void afterFiveDeliveriesAMessageIsADeadLetter() {
    send("poison");
    for (int delivery = 1; delivery <= 5; delivery++) {
      List<Received> received = receive();
      assertThat(received).as("delivery " + delivery).hasSize(1);
      assertThat(deadLetters()).isEmpty();
      letAppearAgain(received);
    }

    assertThat(receive()).isEmpty();
    assertThat(deadLetters()).containsExactly("poison");
  }

  @Test
  void aBatchHasTenMessagesAtMost() {
    for (int i = 0; i < 12; i++) {
      send("message " + i);
    }
    List<Received> first = receive();
    assertThat(first).hasSize(10);
    assertThat(receive()).hasSize(2);
  }
}
