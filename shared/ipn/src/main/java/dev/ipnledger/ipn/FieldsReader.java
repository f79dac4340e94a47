package dev.ipnledger.ipn;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the known fields out of the JSON; others are left alone. */
final class FieldsReader {
  private static final String VERSION = "2013-01-01";

  private final JsonNode document;
  private final List<String> problems = new ArrayList<>();

  private FieldsReader(JsonNode document) {
    this.document = document;
  }

  static NotificationFields read(JsonNode document) {
    return new FieldsReader(document).fields();
  }

  private NotificationFields fields() {
    String version = text("Version");
    if (version != null && !version.equals(VERSION)) {
      problems.add("Version is not " + VERSION);
    }
    String successor = text("NotificationVersion");
    return new NotificationFields(
        successor == null ? text("NotificationReferenceId") : text("NotificationId"),
        text("NotificationType"),
        successor == null ? text("SellerId") : text("MerchantID"),
        text("MarketplaceID"),
        text("ReleaseEnvironment"),
        version,
        text("EventType"),
        flag("IsSample"),
        text("Timestamp"),
        successor,
        text("NotificationData"),
        problems);
  }

  private @Nullable String text(String name) {
    JsonNode node = document.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    // A lone surrogate has no UTF-8 form and could not be stored.
    if (!node.isTextual() || !StandardCharsets.UTF_8.newEncoder().canEncode(node.textValue())) {
      problems.add(name + " is not a text; left out");
      return null;
    }
    String text = node.textValue().strip();
    return text.isEmpty() ? null : text;
  }

  private boolean flag(String name) {
    JsonNode node = document.path(name);
    if (!node.isMissingNode() && !node.isBoolean()) {
      problems.add(name + " is neither true nor false");
      return node.isTextual() && node.textValue().strip().equalsIgnoreCase("true");
    }
    return node.booleanValue();
  }
}
