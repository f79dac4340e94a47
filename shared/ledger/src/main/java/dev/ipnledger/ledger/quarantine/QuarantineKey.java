package dev.ipnledger.ledger.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.util.Optional;

/**
 * Names one message that was set aside.
 *
 * @param owner whose it is, as far as it is known
 * @param id the envelope's MessageId; of a dead letter without one the id that SQS gave it
 */
public record QuarantineKey(Owner owner, String id) {
  /** The longest id, in characters: a sort key takes 1,024 bytes (DynamoDB, "Quotas"). */
  public static final int MAX_ID = 200;

  /** An id that is longer is cut, and told from others that begin alike by its digest. */
  public QuarantineKey {
    requireNonNull(owner, "owner is null");
    id = id.length() <= MAX_ID ? id : Clip.to(MAX_ID / 2, id) + "~" + Digest.of(id);
  }

  /** {@code A1SELLER#live#<id>}, with {@code -} for what is unknown. */
  public String text() {
    return owner.key() + "#" + id;
  }

  /** What {@link #text} gave; empty for any other text. */
  public static Optional<QuarantineKey> parse(String text) {
    String[] parts = text.split("#", 3);
    if (parts.length != 3 || parts[2].isEmpty()) {
      return Optional.empty();
    }
    Owner owner =
        new Owner(
            Optional.of(parts[0]).filter(seller -> !seller.equals("-")),
            Environment.parse(parts[1]));
    QuarantineKey key = new QuarantineKey(owner, parts[2]);
    return key.text().equals(text) ? Optional.of(key) : Optional.empty();
  }

  /** Another message that came under the same id, told apart by its digest. */
  QuarantineKey beside(String digest) {
    return new QuarantineKey(owner, id + "~" + digest);
  }

  /** {@code OBJECT#SYSTEM#QUARANTINE#<id>} under the owner's {@code SYSTEM}. */
  public ItemKey item() {
    return Keys.system(owner.key(), SystemItem.Kind.QUARANTINE.name(), id);
  }
}
