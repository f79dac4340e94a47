package dev.ipnledger.cli.audit;

import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.dynamodb.StoredItem;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an item, read as the message of SNS that they must be.
 *
 * @param envelope what they say; null when they are no such message
 * @param findings why they are none; empty when they are one
 */
record KeptMessage(@Nullable Envelope envelope, List<Finding> findings) {
  KeptMessage {
    findings = List.copyOf(findings);
  }

  static KeptMessage read(StoredItem item, Document document) {
    try {
      return new KeptMessage(Envelope.parse(document.original()), List.of());
    } catch (EnvelopeException | RuntimeException e) {
      return new KeptMessage(
          null,
          List.of(
              Finding.of(
                  FindingKind.ALTERED_BYTES,
                  item.key(),
                  "the kept bytes are no message of SNS: " + e.getMessage())));
    }
  }
}
