package dev.ipnledger.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.runtime.Happening;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningPrinterTest {
  private static final Instant AT = Instant.parse("2026-03-01T13:00:42.908Z");

  private final StringWriter out = new StringWriter();
  private final HappeningPrinter printer = new HappeningPrinter(new PrintWriter(out));

  @Test
  void anObjectOfWhichNoStateIsKnownIsSaidToHaveNone() {
    printer.happened(new Happening.ChangeTold(AT, "S02-1", 1, "", List.of()));
    printer.happened(new Happening.ChangeTold(AT, "S02-1", 2, "Open", List.of("state", "ids")));

    assertThat(out)
        .hasToString(
            """
            13:00:42.908  event   S02-1 version 1, without a state: new
            13:00:42.908  event   S02-1 version 2, Open: state, ids
            """);
  }

  @Test
  void aTextThatWasHandedInIsNamedSo() {
    printer.happened(new Happening.Delivery(AT, "", "", 1, "delivered"));
    printer.happened(new Happening.Delivery(AT, "PaymentCapture", "S02-1-C1", 2, "refused"));

    assertThat(out)
        .hasToString(
            """
            13:00:42.908  amazon  a text handed in delivered
            13:00:42.908  amazon  PaymentCapture S02-1-C1 refused (attempt 2)
            """);
  }

  @Test
  void anAnswerThatChangesNoStateIsNotPrinted() {
    printer.happened(new Happening.LedgerChange(AT, "S02-1", "Closed", "SellerClosed"));
    printer.happened(new Happening.LedgerChange(AT, "S02-1", "Closed", "SellerClosed"));
    printer.happened(new Happening.LedgerChange(AT, "S02-2", "Open", ""));

    assertThat(out)
        .hasToString(
            """
            13:00:42.908  ledger  S02-1 is Closed / SellerClosed
            13:00:42.908  ledger  S02-2 is Open
            """);
  }
}
