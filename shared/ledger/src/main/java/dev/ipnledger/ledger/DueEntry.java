package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One line of the index of what is due. The index lags: what is due is decided on the object.
 *
 * @param account whose object it is
 * @param root what the object is kept under
 * @param id the object's
 * @param at when something is due about it, UTC milliseconds
 * @param name the operation to call in Amazon's spelling, or {@code Look}
 */
public record DueEntry(Account account, AmazonId root, AmazonId id, Instant at, String name) {
  public DueEntry {
    requireNonNull(account, "account is null");
    requireNonNull(root, "root is null");
    requireNonNull(id, "id is null");
    requireNonNull(at, "at is null");
    requireNonNull(name, "name is null");
  }

  /** As it stands in the index. */
  public static DueEntry of(Account account, ItemKey item, String place) {
    String[] parts = place.split("#", 3);
    return new DueEntry(
        account,
        new AmazonId(item.pk().substring(account.key().length() + 1)),
        new AmazonId(parts[2]),
        Instant.parse(parts[0]),
        parts[1]);
  }

  /** As the object has it. */
  public static DueEntry of(ObjectRef object, Due due) {
    return new DueEntry(
        object.account(),
        object.root(),
        object.id(),
        due.at().truncatedTo(ChronoUnit.MILLIS),
        due.name());
  }

  /** The primary key of the object. */
  public ItemKey item() {
    return new ItemKey(Keys.partition(account, root), Keys.OBJECT_PREFIX + id.text());
  }

  /** Its place in the index. */
  public IndexKey place() {
    return new IndexKey(account.key(), Times.millis(at) + "#" + name + "#" + id.text());
  }
}
