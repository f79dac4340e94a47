package dev.ipnledger.cli.inspect;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.cli.inspect.Content.ErrorFacts;
import dev.ipnledger.cli.inspect.Content.NotificationFacts;
import dev.ipnledger.cli.inspect.Inspection.EnvelopeFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inspections as JSON: one object per file, in the order of the files. */
final class InspectionJson {
  private static final JsonMapper JSON = new JsonMapper();

  private InspectionJson() {}

  static String of(List<Inspection> inspections) {
    ArrayNode array = JSON.createArrayNode();
    inspections.forEach(inspection -> array.add(object(inspection)));
    return array.toPrettyString();
  }

  private static ObjectNode object(Inspection inspection) {
    Content content = inspection.content();
    ObjectNode object = JSON.createObjectNode();
    object.put("file", inspection.file());
    object.put("kind", inspection.kind().wireName());
    object.put("signature", inspection.signature().state().wireName());
    put(object, "signatureProblem", inspection.signature().problem());
    put(object, inspection.envelope());
    put(object, content.notification());
    ArrayNode observations = object.putArray("observations");
    content.objects().forEach(seen -> observations.add(ObservationJson.of(seen)));
    put(object, content.error());
    ArrayNode problems = object.putArray("problems");
    content.problems().forEach(problems::add);
    return object;
  }

  private static void put(ObjectNode object, @Nullable EnvelopeFacts envelope) {
    if (envelope != null) {
      object.put("signatureVersion", envelope.signatureVersion());
      object.put("topicArn", envelope.topicArn());
      object.put("messageId", envelope.messageId());
    }
  }

  private static void put(ObjectNode object, @Nullable NotificationFacts facts) {
    if (facts != null) {
      put(object, "notificationReferenceId", facts.referenceId());
      put(object, "notificationType", facts.type());
      put(object, "sellerId", facts.sellerId());
      put(object, "environment", facts.environment());
      if (facts.sample() != null) {
        object.put("sample", facts.sample());
      }
      put(object, "eventType", facts.eventType());
      if (!facts.details().isEmpty()) {
        ObjectNode details = object.putObject("details");
        facts.details().forEach(details::put);
      }
    }
  }

  private static void put(ObjectNode object, @Nullable ErrorFacts error) {
    if (error != null) {
      ObjectNode node = object.putObject("error");
      put(node, "code", error.code());
      if (error.httpStatus() != null) {
        node.put("httpStatus", error.httpStatus());
      }
      if (error.retriable() != null) {
        node.put("retriable", error.retriable());
      }
    }
  }

  static void put(ObjectNode object, String name, @Nullable String value) {
    if (value != null) {
      object.put(name, value);
    }
  }
}
