package dev.ipnledger.cli.run;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prints what happens, one line each: when, who, what. The ledger asks again and again about what
 * is open; an answer that changes no state is not printed.
 */
public final class HappeningPrinter implements Watcher {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private final PrintWriter out;
  private final Map<String, String> states = new ConcurrentHashMap<>();

  public HappeningPrinter(PrintWriter out) {
    this.out = requireNonNull(out, "out is null");
  }

  @Override
  public void happened(Happening happening) {
    if (happening instanceof Happening.LedgerChange change && !isNew(change)) {
      return;
    }
    String line =
        switch (happening) {
          case Happening.PurchaseStep step ->
              "shop    %s: %s".formatted(step.scenario(), step.step());
          case Happening.Delivery delivery ->
              "amazon  %s %s%s"
                  .formatted(
                      delivery.objectId().isEmpty()
                          ? "a text handed in"
                          : delivery.notificationType() + " " + delivery.objectId(),
                      delivery.outcome(),
                      delivery.attempt() > 1 ? " (attempt " + delivery.attempt() + ")" : "");
          case Happening.ChangeTold told ->
              "event   %s version %d, %s: %s"
                  .formatted(
                      told.objectId(),
                      told.version(),
                      told.state().isEmpty() ? "without a state" : told.state(),
                      told.changed().isEmpty() ? "new" : String.join(", ", told.changed()));
          case Happening.AlertTold alert ->
              "alert   %s %s %s%s"
                  .formatted(
                      alert.transition(),
                      alert.severity(),
                      alert.conditionId(),
                      alert.detail().isEmpty() ? "" : ": " + alert.detail());
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

  private boolean isNew(Happening.LedgerChange change) {
    String state = change.state() + "/" + change.reasonCode();
    return !state.equals(states.put(change.objectId(), state));
  }
}
