package dev.ipnledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.ipn.NotificationReader;

/** The text of an envelope's {@code Message}. */
class NotificationFuzzTest {
  @FuzzTest
  void everyTextHasAReadingAndAlwaysTheSame(byte[] message) {
    String text = new String(message, UTF_8);
    assertThat(NotificationReader.read(text)).isEqualTo(NotificationReader.read(text));
  }
}
