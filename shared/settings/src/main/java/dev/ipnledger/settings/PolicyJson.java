package dev.ipnledger.settings;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Warnings;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Reads a {@link Policy} from one JSON object. What is left out has the value of {@link
 * Policy#STANDARD}. Times are ISO 8601 durations such as {@code PT10M} or {@code P1D}.
 */
final class PolicyJson {
  private static final String[] FIELDS = {
    "pendingEvery",
    "openAuthorizationEvery",
    "quietOrderEvery",
    "youngCaptureEvery",
    "youngCaptureFor",
    "oldCaptureEvery",
    "oldCaptureFor",
    "walkAfter",
    "driftGrace",
    "starvedAfter",
    "warnBeforeWindowEnds",
    "warnBeforeExpiry",
    "close",
    "closeQuietFor",
    "staleAfter",
    "closeAtMost",
    "closeAuthorizations"
  };

  private final JsonCursor node;

  private PolicyJson(JsonCursor node) {
    this.node = node;
  }

  /**
   * @throws IllegalArgumentException naming the field that is unknown or wrong
   */
  static Policy parse(String json) {
    JsonCursor node = JsonCursor.parse(json);
    node.onlyFields(FIELDS);
    return new PolicyJson(node).policy();
  }

  private Policy policy() {
    Policy usual = Policy.STANDARD;
    return new Policy(
        duration("pendingEvery", usual.pendingEvery()),
        duration("openAuthorizationEvery", usual.openAuthorizationEvery()),
        duration("quietOrderEvery", usual.quietOrderEvery()),
        duration("youngCaptureEvery", usual.youngCaptureEvery()),
        duration("youngCaptureFor", usual.youngCaptureFor()),
        duration("oldCaptureEvery", usual.oldCaptureEvery()),
        duration("oldCaptureFor", usual.oldCaptureFor()),
        duration("walkAfter", usual.walkAfter()),
        usual.retryAfter(),
        usual.unknownAtMost(),
        duration("driftGrace", usual.driftGrace()),
        duration("starvedAfter", usual.starvedAfter()),
        warnings(usual.warnings()),
        closing(usual.closing()));
  }

  private Warnings warnings(Warnings usual) {
    return new Warnings(
        usual.window(),
        duration("warnBeforeWindowEnds", usual.beforeWindowEnds()),
        duration("warnBeforeExpiry", usual.beforeExpiry()),
        usual.lifetimeParts());
  }

  private Closing closing(Closing usual) {
    return new Closing(
        node.has("close") ? mode(node.field("close")) : usual.mode(),
        duration("closeQuietFor", usual.quietFor()),
        duration("staleAfter", usual.staleAfter()),
        OptionalInt.empty(),
        node.has("closeAtMost") ? node.field("closeAtMost").positiveInt() : usual.mostPerRun(),
        usual.freshFor(),
        node.has("closeAuthorizations")
            ? node.field("closeAuthorizations")
                .text("true|false", "must be true or false")
                .equals("true")
            : usual.authorizations());
  }

  private static Closing.Mode mode(JsonCursor field) {
    String text = field.text("on|report-only|off", "must be on, report-only or off");
    return Closing.Mode.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private Duration duration(String name, Duration usual) {
    if (!node.has(name)) {
      return usual;
    }
    JsonCursor field = node.field(name);
    try {
      Duration duration = Duration.parse(field.text());
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeException e) {
      throw field.wrong("must be an ISO 8601 duration such as PT10M or P1D");
    }
    throw field.wrong("must be longer than nothing");
  }
}
