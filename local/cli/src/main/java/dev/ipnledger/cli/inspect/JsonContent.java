package dev.ipnledger.cli.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.inspect.Inspection.EnvelopeFacts;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.envelope.MessageType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What JSON files say: envelopes, and messages taken out of one. */
final class JsonContent {
  /** Only tells which of them it is. What it says is read by the pipeline's strict readers. */
  private static final JsonMapper GLANCE = new JsonMapper();

  private JsonContent() {}

  static Inspection inspect(String file, byte[] bytes, String text, SignatureInHand signature) {
    JsonNode glance = glance(text);
    if (hasAny(glance, "Message") && hasAny(glance, "Type", "TopicArn", "Signature")) {
      return envelope(file, bytes, glance, signature);
    }
    if (hasAny(
        glance,
        "NotificationData",
        "NotificationType",
        "NotificationReferenceId",
        "NotificationVersion")) {
      return Inspection.bare(file, DocumentKind.NOTIFICATION, NotificationContent.ofMessage(text));
    }
    return Inspection.bare(
        file,
        DocumentKind.UNKNOWN,
        Content.notUnderstood(
            glance.isObject()
                ? "The JSON is neither an SNS envelope nor a notification"
                : "The file begins like JSON, but is not a JSON object that can be read"));
  }

  private static Inspection envelope(
      String file, byte[] bytes, JsonNode glance, SignatureInHand signature) {
    try {
      Envelope envelope = Envelope.parseCaptured(bytes);
      return new Inspection(
          file,
          DocumentKind.SNS_ENVELOPE,
          signature.check(envelope),
          new EnvelopeFacts(
              envelope.type().wireName(),
              envelope.signatureVersion(),
              envelope.topicArn(),
              envelope.messageId()),
          envelope.type() == MessageType.NOTIFICATION
              ? NotificationContent.ofMessage(envelope.message())
              : Content.nothing());
    } catch (EnvelopeException e) {
      return Inspection.bare(file, DocumentKind.SNS_ENVELOPE, insideBroken(glance, e));
    }
  }

  /** The gate would refuse it, so it is not understood; what it holds is shown all the same. */
  private static Content insideBroken(JsonNode glance, EnvelopeException e) {
    String problem = "The envelope would be refused: " + e.getMessage();
    if (!glance.path("Message").isTextual()) {
      return Content.notUnderstood(problem);
    }
    Content inside = NotificationContent.ofMessage(glance.path("Message").textValue());
    List<String> problems = new ArrayList<>(List.of(problem));
    problems.addAll(inside.problems());
    return new Content(false, inside.notification(), inside.objects(), null, problems);
  }

  private static JsonNode glance(String text) {
    try {
      return GLANCE.readTree(text);
    } catch (JsonProcessingException e) {
      return GLANCE.missingNode();
    }
  }

  private static boolean hasAny(JsonNode document, String... names) {
    return Stream.of(names).anyMatch(document::has);
  }
}
