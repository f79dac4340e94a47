package dev.ipnledger.mws.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSummaryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<R><ResultMessageCode>0002</ResultMessageCode><MessageID>10003</MessageID></R>",
        "Feed Processing Summary:\n\trecord\t1\t0002\tInvalid XML: No SellerId found in request",
        "{\"code\":\"0002\",\"amount\":0.0001,\"id\":\"A-0004-1\"}"
      })
  void codesAreFoundInWhateverFormat(String summary) {
    assertThat(FeedSummary.read(summary.getBytes(UTF_8)).counts()).isEqualTo(Map.of("0002", 1));
  }

  @Test
  void eachIsExplainedAndCounted() {
    assertThat(FeedSummary.read("0001, 0004; 0001".getBytes(UTF_8)).sentences())
        .containsExactly(
            "0001: a request is not well-formed XML (2)",
            "0004: a request names another seller than the one who submits it (1)");
    assertThat(FeedSummary.read(new byte[] {(byte) 0xFF, 0}).sentences()).isEmpty();
  }
}
