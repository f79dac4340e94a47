package dev.ipnledger.register.document;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.Base64;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A message in quarantine.
 *
 * @param sellerId whose it is; absent where unknown
 * @param environment absent where unknown
 * @param cause what tells like from like
 * @param meaning the cause, in a sentence
 * @param remedy what to do
 * @param details names and values for people
 * @param replays how often it was put back into the queue
 * @param replayedAt the last time; absent when never
 * @param acknowledged whether it left the list of attentions although it is open
 * @param resolution how it was dealt with; absent while it is open
 * @param headers what the queue's message had beside its body
 * @param bodyBase64 the bytes as they arrived; absent in lists
 */
public record QuarantinedDocument(
    String id,
    @Nullable String sellerId,
    @Nullable String environment,
    String since,
    String cause,
    String meaning,
    String remedy,
    SortedMap<String, String> details,
    int replays,
    @Nullable String replayedAt,
    boolean acknowledged,
    @Nullable ResolutionDocument resolution,
    SortedMap<String, String> headers,
    @Nullable String bodyBase64) {
  /** Who closed a message, when and why. */
  public record ResolutionDocument(String at, String by, String note) {
    static ResolutionDocument of(Resolution resolution) {
      return new ResolutionDocument(
          UtcMillis.of(resolution.at()), resolution.by(), resolution.note());
    }
  }

  /** The document of a message. */
  public static QuarantinedDocument of(Quarantined message) {
    Cause cause = Cause.of(message);
    Instant replayedAt = message.replays().lastAt();
    Resolution resolution = message.resolution();
    Document document = message.document();
    return new QuarantinedDocument(
        message.key().id(),
        message.key().owner().sellerId().orElse(null),
        message.key().owner().environment().map(Environment::slug).orElse(null),
        UtcMillis.of(message.since()),
        cause.slug(),
        cause.paragraph(),
        cause.remedy(),
        message.details(),
        message.replays().count(),
        replayedAt == null ? null : UtcMillis.of(replayedAt),
        message.acknowledged(),
        resolution == null ? null : ResolutionDocument.of(resolution),
        message.headers(),
        document == null ? null : Base64.getEncoder().encodeToString(document.original()));
  }
}
