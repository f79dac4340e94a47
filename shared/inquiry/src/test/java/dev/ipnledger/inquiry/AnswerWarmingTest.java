package dev.ipnledger.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.mws.response.DetailsAnswer;
import org.junit.jupiter.api.Test;

class AnswerWarmingTest {
  @Test
  void theMadeUpAnswerIsUnderstoodSoThatAllOfTheReaderIsWarm() {
    assertThat(AnswerWarming.read()).isInstanceOf(DetailsAnswer.Stated.class);
  }
}
