package dev.ipnledger.cli.inspect;

import dev.ipnledger.cli.inspect.Content.NotificationFacts;
import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.Happening;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ipn.DataReading;
import dev.ipnledger.ipn.Notification;
import dev.ipnledger.ipn.NotificationData;
import dev.ipnledger.ipn.NotificationFields;
import dev.ipnledger.ipn.NotificationReader;
import dev.ipnledger.ipn.ObjectlessNotification;
import dev.ipnledger.ipn.QuarantinedNotification;
import dev.ipnledger.xml.XmlDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What notifications say, with and without the JSON around them. */
final class NotificationContent {
  private NotificationContent() {}

  static Content ofMessage(String message) {
    return switch (NotificationReader.read(message)) {
      case Notification understood ->
          new Content(
              true,
              facts(understood.fields(), understood.sample()),
              List.of(SeenObject.of(understood.statement())),
              null,
              understood.statement().problems());
      case ObjectlessNotification event ->
          new Content(
              true,
              facts(event.fields(), event.sample(), event.happening().details()),
              List.of(),
              null,
              event.problems());
      case QuarantinedNotification quarantined -> quarantined(quarantined);
    };
  }

  static Content ofData(XmlDocument xml) {
    return switch (NotificationData.read(xml)) {
      case DataReading.Stated(var type, Details details) ->
          new Content(
              true,
              NotificationFacts.of(
                  null,
                  type.wireName(),
                  details.sellerId(),
                  slug(details.environment()),
                  details.id().isPlaceholder()),
              List.of(SeenObject.of(details)),
              null,
              details.problems());
      case DataReading.Objectless(var type, Happening happening) ->
          new Content(
              true,
              new NotificationFacts(
                  null,
                  type.wireName(),
                  happening.sellerId().orElse(null),
                  null,
                  null,
                  null,
                  happening.details()),
              List.of(),
              null,
              happening.problems());
      case DataReading.Refused refused -> Content.notUnderstood(refused.sentence());
    };
  }

  private static Content quarantined(QuarantinedNotification quarantined) {
    List<String> problems = new ArrayList<>();
    problems.add(quarantined.sentence());
    problems.addAll(quarantined.problems());
    NotificationFields fields = quarantined.fields();
    NotificationFacts facts = fields == null ? null : facts(fields, fields.isTest());
    return new Content(false, facts, List.of(), null, problems);
  }

  private static NotificationFacts facts(NotificationFields fields, boolean sample) {
    return facts(fields, sample, Collections.emptySortedMap());
  }

  private static NotificationFacts facts(
      NotificationFields fields, boolean sample, SortedMap<String, String> details) {
    return new NotificationFacts(
        fields.notificationReferenceId(),
        fields.notificationType(),
        fields.sellerId(),
        slug(fields.environment().orElse(null)),
        sample,
        fields.eventType(),
        details);
  }

  private static @Nullable String slug(@Nullable Environment environment) {
    return environment == null ? null : environment.slug();
  }
}
