package dev.ipnledger.ledger.quarantine;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import dev.ipnledger.ledger.key.Times;
import java.util.EnumMap;
import java.util.Map;

/** Where a message in quarantine stands in the indexes: found by state, by owner and by its id. */
public final class QuarantinePlaces {
  private static final String LISTING = "QUARANTINE";

  private QuarantinePlaces() {}

  /** By the indexes that it stands in. */
  public static Map<Index, IndexKey> of(Quarantined message) {
    String place = Times.millis(message.since()) + "#" + message.key().text();
    Map<Index, IndexKey> places = new EnumMap<>(Index.class);
    places.put(Index.BY_STATE, new IndexKey(state(message.open()), place));
    places.put(Index.BY_CREATED, new IndexKey(owner(message.key().owner()), place));
    places.put(Index.BY_REFERENCE, new IndexKey(id(message.key().id()), place));
    if (message.open() && !message.acknowledged()) {
      places.putAll(Places.of(message.condition()));
    }
    return places;
  }

  /** The listing of all that are open, or of all that are resolved. */
  public static String state(boolean open) {
    return open ? Keys.ASIDE : LISTING + "#resolved";
  }

  /** The listing of one owner's. */
  public static String owner(Owner owner) {
    return owner.key() + "#" + LISTING;
  }

  /** The listing of those with one id. */
  public static String id(String id) {
    return LISTING + "#" + id;
  }
}
