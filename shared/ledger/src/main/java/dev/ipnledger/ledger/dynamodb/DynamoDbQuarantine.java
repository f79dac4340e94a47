package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.QuarantinePlaces;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The quarantine in the ledger's table. */
public final class DynamoDbQuarantine implements Quarantine {
  private static final String EVERYBODYS = "";

  /** What is larger goes into a parcel; the rest is for a newer reason and for the resolution. */
  private static final int ROOM = ItemSize.MAX * 3 / 4;

  private final Reads reads;
  private final Writes writes;
  private final IndexReads indexes;
  private final QuarantineUpdates updates;
  private final Parcels parcels;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbQuarantine(DynamoDbClient client, String table) {
    requireNonNull(client, "client is null");
    requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
    this.writes = new Writes(client, table);
    this.indexes = new IndexReads(client, table);
    this.updates = new QuarantineUpdates(client, table);
    this.parcels = new Parcels(client, table, reads);
  }

  @Override
  public QuarantineKey put(Quarantined message) {
    Optional<Quarantined> before = putOnce(message);
    if (before.isEmpty()) {
      return message.key();
    }
    if (!Objects.equals(before.get().document(), message.document())
        && !sameBytes(before.get(), message)) {
      Quarantined beside = message.besideTheFirst();
      putOnce(beside);
      return beside.key();
    }
    if (before.get().open() && !before.get().details().equals(message.details())) {
      updates.because(message);
    }
    return message.key();
  }

  /** What was kept under the message's name before; empty when that is the message now. */
  private Optional<Quarantined> putOnce(Quarantined message) {
    Map<String, AttributeValue> item = QuarantineItems.write(message);
    if (ItemSize.of(item) <= ROOM) {
      return writes.putOnce(item).map(this::whole);
    }
    ItemKey key = message.key().item();
    Optional<Quarantined> before =
        Optional.ofNullable(reads.batch(List.of(key)).get(key)).map(this::whole);
    if (before.isPresent()) {
      return before;
    }
    // Its parts first: a crash between leaves parts that nothing shows, and no head without them.
    Parcel parcel = QuarantineContents.parcel(message);
    parcels.put(parcel);
    return writes.putOnce(QuarantineItems.write(message, parcel)).map(this::whole);
  }

  /** The parts of a message that was dealt with may have expired before it. */
  private Quarantined whole(Map<String, AttributeValue> head) {
    Quarantined message = QuarantineItems.read(head);
    try {
      return QuarantineContents.whole(message, parcels.read(head));
    } catch (UnreadableItemException e) {
      if (message.open()) {
        throw e;
      }
      return message;
    }
  }

  /** Two releases of a compressor may make different bytes of the same document. */
  private static boolean sameBytes(Quarantined one, Quarantined other) {
    return one.besideTheFirst().key().id().equals(other.besideTheFirst().key().id());
  }

  @Override
  public Optional<Quarantined> find(QuarantineKey key) {
    return reads.get(key.item()).map(this::whole);
  }

  @Override
  public List<Quarantined> named(String id) {
    return indexes
        .page(
            Index.BY_REFERENCE,
            QuarantinePlaces.id(id),
            EVERYBODYS,
            true,
            PageRequest.first(PageRequest.MAX_LIMIT))
        .items()
        .stream()
        .flatMap(key -> reads.get(key).map(this::whole).stream())
        .toList();
  }

  @Override
  public Page<Quarantined> open(PageRequest page) {
    return page(Index.BY_STATE, QuarantinePlaces.state(true), EVERYBODYS, page);
  }

  @Override
  public Page<Quarantined> resolved(PageRequest page) {
    return page(Index.BY_STATE, QuarantinePlaces.state(false), EVERYBODYS, page);
  }

  @Override
  public Page<Quarantined> of(Owner owner, PageRequest page) {
    return page(Index.BY_CREATED, QuarantinePlaces.owner(owner), owner.key(), page);
  }

  private Page<Quarantined> page(Index index, String listing, String ownerKey, PageRequest page) {
    Page<ItemKey> keys = indexes.page(index, listing, ownerKey, true, page);
    Map<ItemKey, Map<String, AttributeValue>> items =
        reads.batch(keys.items(), QuarantineItems.WITHOUT_DOCUMENT);
    return new Page<>(
        keys.items().stream()
            .map(items::get)
            .filter(Objects::nonNull)
            .filter(SystemItems::isMessage)
            .map(QuarantineItems::read)
            .toList(),
        keys.next());
  }

  @Override
  public void replayed(QuarantineKey key, Instant at) {
    updates.replayed(key, at);
  }

  @Override
  public Resolved resolve(QuarantineKey key, Resolution resolution) {
    Resolved resolved = updates.resolve(key, resolution);
    if (resolved != Resolved.UNKNOWN) {
      parcels.expire(key.item(), resolution.expiresAt());
    }
    return resolved;
  }

  @Override
  public void clear(Owner owner, SystemItem.Kind kind, String cause, Instant at) {
    updates.clear(Keys.system(owner.key(), kind.name(), cause), at);
  }
}
