package dev.ipnledger.ipn;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.Happening;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.xml.XmlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an envelope's {@code Message}.
 *
 * <pre>{@code
 * switch (NotificationReader.read(envelope.message())) {
 *   case Notification notification -> record(notification);
 *   case ObjectlessNotification event -> keep(event);
 *   case QuarantinedNotification unusable -> quarantine(unusable);
 * }
 * }</pre>
 */
public final class NotificationReader {
  /** Ids become parts of keys. */
  private static final Pattern KEY_PART = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private NotificationReader() {}

  /** Reads any text; what is wrong with it is a result too. */
  public static NotificationReading read(String message) {
    NotificationFields fields = null;
    try {
      fields = FieldsReader.read(StrictJson.object(message));
      return read(fields);
    } catch (QuarantineException e) {
      return e.with(fields);
    }
  }

  private static NotificationReading read(NotificationFields fields) throws QuarantineException {
    if (fields.notificationVersion() != null) {
      throw new QuarantineException(
          QuarantineCause.SUCCESSOR_FORMAT,
          "NotificationVersion " + fields.notificationVersion() + " is not read yet");
    }
    keyPart("NotificationReferenceId", fields.notificationReferenceId());
    Account account = new Account(keyPart("SellerId", fields.sellerId()), environment(fields));
    String xml = required("NotificationData", fields.notificationData());
    return switch (NotificationData.read(XmlDocument.of(xml))) {
      case DataReading.Stated(NotificationType type, Details details) ->
          new Notification(
              fields,
              type,
              account,
              fields.isTest() || isPlaceholder(details),
              withEvent(details, fields, type).withProblems(problems(fields, type)).in(account));
      case DataReading.Objectless(NotificationType type, Happening happening) ->
          new ObjectlessNotification(
              fields,
              type,
              account,
              fields.isTest(),
              happening,
              problems(fields, type, account, happening));
      case DataReading.Refused(QuarantineCause cause, String sentence) ->
          throw new QuarantineException(cause, sentence);
    };
  }

  private static boolean isPlaceholder(Details details) {
    return details.id().isPlaceholder() || details.root().isPlaceholder();
  }

  /** Only billing agreements say what they come for; the other kinds' states say it. */
  private static Details withEvent(
      Details details, NotificationFields fields, NotificationType type) {
    String event = fields.eventType();
    return event == null || type != NotificationType.BILLING_AGREEMENT
        ? details
        : details.with(Fact.EVENT_TYPE, new Text(event));
  }

  private static List<String> problems(
      NotificationFields fields, NotificationType type, Account account, Happening happening) {
    List<String> problems = new ArrayList<>(happening.problems());
    problems.addAll(problems(fields, type));
    happening
        .sellerId()
        .filter(seller -> !seller.equals(account.sellerId()))
        .ifPresent(
            seller ->
                problems.add(
                    "MerchantIdentifier %s is not the notified seller %s"
                        .formatted(seller, account.sellerId())));
    return problems;
  }

  private static List<String> problems(NotificationFields fields, NotificationType type) {
    List<String> problems = new ArrayList<>(fields.problems());
    String claimed = fields.notificationType();
    if (claimed == null) {
      problems.add("NotificationType is missing; taken from the XML");
    } else if (!NotificationType.parse(claimed).equals(Optional.of(type))) {
      problems.add("NotificationType does not fit the XML's root " + type.root());
    }
    return problems;
  }

  private static Environment environment(NotificationFields fields) throws QuarantineException {
    required("ReleaseEnvironment", fields.releaseEnvironment());
    return fields
        .environment()
        .orElseThrow(
            () ->
                new QuarantineException(
                    QuarantineCause.MALFORMED_FIELD,
                    "ReleaseEnvironment is neither Sandbox nor Live"));
  }

  private static String keyPart(String name, @Nullable String value) throws QuarantineException {
    String text = required(name, value);
    if (!KEY_PART.matcher(text).matches()) {
      throw new QuarantineException(
          QuarantineCause.MALFORMED_FIELD,
          name + " has characters other than letters, digits, dot, dash and underscore");
    }
    return text;
  }

  private static String required(String name, @Nullable String value) throws QuarantineException {
    if (value == null) {
      throw new QuarantineException(QuarantineCause.MISSING_FIELD, name + " is missing or empty");
    }
    return value;
  }
}
