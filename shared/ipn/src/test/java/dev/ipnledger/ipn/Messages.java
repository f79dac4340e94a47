package dev.ipnledger.ipn;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.observation.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Made-up messages in the real format, one of each type. */
final class Messages {
  static final String REFUND = xml(NotificationType.REFUND);
  static final String AUTHORIZATION = xml(NotificationType.AUTHORIZATION);

  private Messages() {}

  static String xml(NotificationType type) {
    try (InputStream file = Messages.class.getResourceAsStream(type.root() + ".xml")) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode json(String type, String xml) {
    return new ObjectMapper()
        .createObjectNode()
        .put("NotificationReferenceId", "0f0e0d0c-1111-2222-3333-444455556666")
        .put("NotificationType", type)
        .put("SellerId", "A1MADEUPSELLER")
        .put("ReleaseEnvironment", xml.contains("P02-") ? "Live" : "Sandbox")
        .put("Version", "2013-01-01")
        .put("NotificationData", xml)
        .put("Timestamp", "2016-02-03T10:12:01Z");
  }

  static NotificationReading read(String type, String xml) {
    return NotificationReader.read(json(type, xml).toString());
  }

  static NotificationReading read(NotificationType type, String xml) {
    return read(type.wireName(), xml);
  }

  static Notification understood(String type, String xml) {
    return (Notification) read(type, xml);
  }

  static Statement refund(String xml) {
    return understood("PaymentRefund", xml).statement();
  }

  static Statement authorization(String xml) {
    return understood("PaymentAuthorize", xml).statement();
  }
}
