package dev.ipnledger.cli.quarantine;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which messages a replay is about; all of them without an option. */
final class Choice {
  private static final JsonMapper JSON = new JsonMapper();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only what reached us then or later, UTC: 2026-01-31T12:00:00Z.")
  private @Nullable Instant since;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only notifications of that NotificationType, such as PaymentCapture.")
  private @Nullable String type;

  @Option(names = "--seller", paramLabel = "ID", description = "Only of that seller.")
  private @Nullable String seller;

  /**
   * Whether the message is chosen.
   *
   * @param whole gives it with its bytes, asked only where the type is wanted
   */
  boolean takes(Quarantined message, Supplier<Optional<Quarantined>> whole) {
    return (since == null || !message.since().isBefore(since))
        && (seller == null || message.key().owner().sellerId().equals(Optional.of(seller)))
        && (type == null || whole.get().flatMap(Choice::type).equals(Optional.of(type)));
  }

  /** The type that its body names; empty where nothing can be read. */
  private static Optional<String> type(Quarantined message) {
    Document document = message.document();
    if (document == null || message.form() != Quarantined.Form.NOTIFICATION) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
          JSON.readTree(Envelope.parse(document.original()).message())
              .path("NotificationType")
              .textValue());
    } catch (EnvelopeException | IOException e) {
      return Optional.empty();
    }
  }
}
