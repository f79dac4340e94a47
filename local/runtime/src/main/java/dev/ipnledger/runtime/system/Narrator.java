package dev.ipnledger.runtime.system;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells a watcher what the parts of a local run report, and leaves out what is no news. */
final class Narrator {
  private static final int REMEMBERED = 10_000;

  private final Watcher watcher;
  private final InstantSource clock;
  private final Map<String, String> lastTold =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
              return size() > REMEMBERED;
            }
          });

  Narrator(Watcher watcher, InstantSource clock) {
    this.watcher = requireNonNull(watcher, "watcher is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  void delivery(DeliveryAttempt attempt) {
    watcher.happened(
        new Happening.Delivery(
            attempt.at(),
            attempt.notificationType(),
            attempt.objectId(),
            attempt.number(),
            attempt.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  /** An object was written: told when its state or reason is another than last time. */
  void written(ObjectItem item) {
    if (item.view().status() == null) {
      return;
    }
    Status status = item.view().status().value();
    String reasonCode = status.reasonCode() == null ? "" : status.reasonCode();
    String id = item.object().id().text();
    String news = status.state() + " " + reasonCode;
    if (!news.equals(lastTold.put(id, news))) {
      watcher.happened(new Happening.LedgerChange(clock.instant(), id, status.state(), reasonCode));
    }
  }
}
