package dev.ipnledger.cli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private final StringWriter err = new StringWriter();

  @Test
  void whoStopsAnImportIsToldHowToGoOn() {
    try (Whereabouts whereabouts = Whereabouts.watch(new PrintWriter(err), "ledger import")) {
      whereabouts.say();
      assertThat(err.toString()).contains("ledger import: stopped before anything was taken in");
      whereabouts.at(41);
      whereabouts.at(42);
      whereabouts.say();
      assertThat(err.toString()).contains("before line 42 is taken in, go on with --from 42");
    }
  }
}
