package dev.ipnledger.ledger.quarantine;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signed messages that can't be applied, kept whole until a person has dealt with them. Every
 * method can be repeated: the second time changes nothing.
 *
 * <pre>{@code
 * Quarantine quarantine = new DynamoDbQuarantine(DynamoDbClient.create(), "ledger");
 * quarantine.resolve(key, new Resolution(now, "alice", "a test of ours"));
 * }</pre>
 */
public interface Quarantine {
  /** What came of resolving. */
  enum Resolved {
    /** It was open. */
    RESOLVED,
    /** It was resolved before; who did so and why stays. */
    ALREADY_RESOLVED,
    /** Nothing is kept under that name. */
    UNKNOWN
  }

  /**
   * Keeps a message once. When it is open already, the newer reason replaces the older one; when it
   * is resolved it stays so. Other bytes under the same name are kept beside the first ones.
   *
   * @return the name that it is kept under
   */
  QuarantineKey put(Quarantined message);

  /** A message with its bytes; strongly consistent. */
  Optional<Quarantined> find(QuarantineKey key);

  /**
   * The messages with that id, whosever they are, with their bytes; none, one, or rarely more. From
   * an index: one that just came may be missing.
   */
  List<Quarantined> named(String id);

  /**
   * All open messages, oldest first, without their bytes; a page may have fewer than asked for
   * while there is a next one. From an index.
   */
  Page<Quarantined> open(PageRequest page);

  /** All resolved messages, oldest first, without their bytes. From an index. */
  Page<Quarantined> resolved(PageRequest page);

  /**
   * All messages of an owner, open or resolved, oldest first, without their bytes. From an index.
   */
  Page<Quarantined> of(Owner owner, PageRequest page);

  /** Notes that a message was put back into the queue. Nothing happens to one that is not kept. */
  void replayed(QuarantineKey key, Instant at);

  /** Closes a message. It leaves the list of attentions, and is removed after a while. */
  Resolved resolve(QuarantineKey key, Resolution resolution);

  /**
   * Takes a condition that kept messages out off the lists, because its reason is gone. It is
   * raised again when it comes again. Nothing happens where none stands.
   *
   * @param kind {@code UNKNOWN_TOPIC} or {@code UNKNOWN_SELLER}
   * @param cause of the condition: the topic's ARN, or the account
   * @param at when, UTC
   */
  void clear(Owner owner, SystemItem.Kind kind, String cause, Instant at);
}
