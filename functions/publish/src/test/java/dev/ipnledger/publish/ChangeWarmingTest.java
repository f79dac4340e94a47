package dev.ipnledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.Topic;
import org.junit.jupiter.api.Test;

class ChangeWarmingTest {
  @Test
  void theMadeUpRecordBecomesAChangeEventSoThatAllOnTheWayIsWarm() throws Exception {
    assertThat(ChangeWarming.messages())
        .singleElement()
        .returns(Topic.CHANGES, Message::topic)
        .extracting(Message::body)
        .asString()
        .contains("\"Pending\"");
  }
}
