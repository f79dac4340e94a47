package dev.ipnledger.runtime.play;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which alerts were published, for shops that wait for theirs. */
public final class AlertBook implements Watcher {
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  @Override
  public void happened(Happening happening) {
    if (happening instanceof Happening.AlertTold alert) {
      String[] parts = alert.conditionId().split("#", 3);
      told.add(key(alert.transition(), parts[0], alert.kind()));
    }
  }

  /** Whether a condition of that kind about that object was raised. */
  boolean raised(String objectId, String kind) {
    return told.contains(key("raised", objectId, kind));
  }

  /** Whether one was cleared. */
  boolean cleared(String objectId, String kind) {
    return told.contains(key("cleared", objectId, kind));
  }

  private static String key(String transition, String objectId, String kind) {
    return transition + " " + objectId + " " + kind;
  }
}
