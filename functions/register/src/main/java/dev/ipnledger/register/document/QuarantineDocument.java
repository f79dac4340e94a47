package dev.ipnledger.register.document;

import dev.ipnledger.ledger.quarantine.Quarantined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of messages in quarantine.
 *
 * @param messages oldest first, without their bytes; may be fewer than asked for while there is a
 *     cursor
 * @param cursor of the next page; absent on the last one
 */
public record QuarantineDocument(List<QuarantinedDocument> messages, @Nullable String cursor) {
  /** A page of these messages. */
  public static QuarantineDocument of(List<Quarantined> messages, @Nullable String cursor) {
    return new QuarantineDocument(messages.stream().map(QuarantinedDocument::of).toList(), cursor);
  }
}
