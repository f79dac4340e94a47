package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.ledger.ObjectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message says what was written.
 *
 * @param before null for a new object
 * @param about what an alert is about; null for an event
 */
record Telling(@Nullable ObjectItem before, ObjectItem after, @Nullable Condition about) {
  /** What can't wait until tomorrow, by the documentation and not by the functions' table. */
  private static final Set<String> CRITICAL =
      Set.of(
          "AmazonClosed",
          "AmazonCanceled",
          "ShipmentHeld",
          "Chargeback",
          "AuthorizationExpires",
          "ChargedAboveCap",
          "RefundedAboveCap",
          "OpenAfterClose",
          "ViewDiffersFromEvidence");

  private static final String STATE =
      "\\{(?:\"state\":\"([^\"]*)\",?)?(?:\"reasonCode\":\"([^\"]*)\")?";
  private static final Pattern BEFORE = Pattern.compile("\"before\":" + STATE);
  private static final Pattern AFTER = Pattern.compile("\"after\":" + STATE);
  private static final Pattern ALERT =
      Pattern.compile(
          "\"version\":\\d+(?:,\"state\":\"([^\"]*)\")?(?:,\"reasonCode\":\"([^\"]*)\")?");

  /** What the message says otherwise; empty when it is right. */
  Optional<String> wrong(String body) {
    List<String> wrong = new ArrayList<>();
    expect(body, text("sellerId", after.object().account().sellerId()), wrong);
    expect(body, text("environment", after.object().account().environment().slug()), wrong);
    expect(body, text("id", after.object().id().text()), wrong);
    expect(body, text("kind", after.object().kind().wireName()), wrong);
    expect(body, "\"version\":" + after.version(), wrong);
    Order.amount(after.view())
        .ifPresent(
            amount ->
                expect(
                    body,
                    "{"
                        + text("amount", amount.decimal())
                        + ","
                        + text("currency", amount.currency()),
                    wrong));
    if (body.contains("\"after\":")) {
      state(body, AFTER, after, wrong);
      if (before != null) {
        state(body, BEFORE, before, wrong);
      } else if (body.contains("\"before\":")) {
        wrong.add("what was before, though it is new");
      }
    } else {
      state(body, ALERT, after, wrong);
    }
    if (about != null) {
      alert(body, about, wrong);
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", wrong));
  }

  private static void alert(String body, Condition about, List<String> wrong) {
    String kind = about.id().split("#", 3)[1];
    expect(body, text("id", about.id()), wrong);
    expect(
        body,
        text(
            "severity",
            CRITICAL.contains(kind)
                ? "critical"
                : kind.equals("ClosedByPolicy") ? "notice" : "warning"),
        wrong);
    if (!body.contains("\"since\":\"" + about.since().toString().substring(0, 19))) {
      wrong.add("not since " + about.since());
    }
  }

  private static String text(String name, String value) {
    return "\"" + name + "\":\"" + value + "\"";
  }

  private static void expect(String body, String part, List<String> wrong) {
    if (!body.contains(part)) {
      wrong.add("not " + part);
    }
  }

  private static void state(String body, Pattern place, ObjectItem item, List<String> wrong) {
    Matcher found = place.matcher(body);
    var status = item.view().status();
    String state = status == null ? null : status.value().state();
    String reason = status == null ? null : status.value().reasonCode();
    if (!found.find()
        || !Optional.ofNullable(found.group(1)).equals(Optional.ofNullable(state))
        || !Optional.ofNullable(found.group(2)).equals(Optional.ofNullable(reason))) {
      wrong.add("not " + state + " / " + reason + " by " + place);
    }
  }
}
