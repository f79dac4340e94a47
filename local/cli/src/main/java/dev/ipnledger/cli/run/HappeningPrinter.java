package dev.ipnledger.cli.run;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Prints what happens, one line each: when, who, what. */
final class HappeningPrinter implements Watcher {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private final PrintWriter out;

  HappeningPrinter(PrintWriter out) {
    this.out = requireNonNull(out, "out is null");
  }

  @Override
  public void happened(Happening happening) {
    String line =
        switch (happening) {
          case Happening.PurchaseStep step -> "shop    %s: %s".formatted(step.scenario(), step.step());
          case Happening.Delivery delivery ->
              "amazon  %s %s %s%s"
                  .formatted(
                      delivery.notificationType(),
                      delivery.objectId(),
                      delivery.outcome(),
                      delivery.attempt() > 1 ? " (attempt " + delivery.attempt() + ")" : "");
          case Happening.LedgerChange change ->
              "ledger  %s is %s%s"
                  .formatted(
                      change.objectId(),
                      change.state(),
                      change.reasonCode().isEmpty() ? "" : " / " + change.reasonCode());
        };
    // One call, so that lines of several threads do not mix.
    out.println(TIME.format(happening.at()) + "  " + line);
    out.flush();
  }
}
