package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Times;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.QuarantinePlaces;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Quarantined.Form;
import dev.ipnledger.ledger.quarantine.Replays;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Messages in quarantine as items: what any condition has, and how they came and went. */
final class QuarantineItems {
  static final String FORM = "form";
  static final String HEADERS = "headers";
  static final String REPLAYS = "replays";
  static final String REPLAYED_AT = "replayedAt";
  static final String RESOLVED_AT = "resolvedAt";
  static final String RESOLVED_BY = "resolvedBy";
  static final String RESOLVED_NOTE = "resolvedNote";

  /** All but the bytes. */
  static final List<String> WITHOUT_DOCUMENT = withoutDocument();

  private QuarantineItems() {}

  /** The message as one item, however large that is. */
  static Map<String, AttributeValue> write(Quarantined message) {
    return head(message).put(HEADERS, QuarantineContents.text(message.headers())).item();
  }

  /** The message without what its parcel holds. */
  static Map<String, AttributeValue> write(Quarantined message, Parcel parcel) {
    Attributes item =
        head(message.withoutDocument())
            .put(Parcel.PARTS, parcel.parts())
            .put(Parcel.DIGEST, parcel.digest());
    return QuarantineContents.holdsHeaders(message)
        ? item.item()
        : item.put(HEADERS, QuarantineContents.text(message.headers())).item();
  }

  private static Attributes head(Quarantined message) {
    return SystemItems.attributes(message.condition())
        .put(QuarantinePlaces.of(message))
        .put(FORM, message.form().name())
        .put(REPLAYS, message.replays().count());
  }

  /**
   * A message without what its parcel holds, if it has one. An item that has no form was written
   * before messages could be replayed.
   */
  static Quarantined read(Map<String, AttributeValue> values) {
    SystemItem condition = SystemItems.read(values);
    Attributes item = Attributes.of(values);
    try {
      return new Quarantined(
          new QuarantineKey(condition.owner(), condition.cause()),
          condition.since(),
          condition.details(),
          item.optional(FORM).map(Form::valueOf).orElse(Form.NOTIFICATION),
          item.optional(HEADERS).map(QuarantineContents::headers).orElseGet(TreeMap::new),
          condition.document(),
          item.has(SystemItems.ACKNOWLEDGED_AT),
          new Replays(
              item.has(REPLAYS) ? Math.toIntExact(item.number(REPLAYS)) : 0,
              item.optional(REPLAYED_AT).map(Instant::parse).orElse(null)),
          resolution(item));
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no message in quarantine", e);
    }
  }

  private static @Nullable Resolution resolution(Attributes item) {
    return item.optional(RESOLVED_AT)
        .map(
            at ->
                new Resolution(
                    Instant.parse(at), item.string(RESOLVED_BY), item.string(RESOLVED_NOTE)))
        .orElse(null);
  }

  private static List<String> withoutDocument() {
    List<String> names =
        new ArrayList<>(List.of(TableDefinition.PK, TableDefinition.SK, Attributes.FORMAT));
    names.addAll(SystemItems.ATTRIBUTES);
    names.addAll(
        List.of(
            SystemItems.ACKNOWLEDGED_AT,
            FORM,
            HEADERS,
            REPLAYS,
            REPLAYED_AT,
            RESOLVED_AT,
            RESOLVED_BY,
            RESOLVED_NOTE));
    return List.copyOf(names);
  }

  static String time(Instant at) {
    return Times.millis(at);
  }
}
