package dev.ipnledger.ledger;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can be asked. Listings over all orders come from indexes, which lag behind: an object that
 * just changed may be missing or stand at its old place, and what a list shows of it is current.
 * Nothing may be decided from them.
 */
public interface LedgerReads {
  /**
   * The objects of one order (or billing agreement), sorted by their ids; strongly consistent.
   * Empty when nothing is known of it.
   *
   * @param root the order reference
   */
  List<ObjectItem> order(Account account, AmazonId root);

  /** One object by its id; empty when it is not known. Chargebacks are found by their order. */
  Optional<ObjectItem> object(Account account, AmazonId id);

  /** All evidence of one order and its children, oldest first by {@code asOf}. */
  List<Evidence> history(Account account, AmazonId root, Detail detail);

  /** All evidence of one object, oldest first by {@code asOf}; strongly consistent. */
  List<Evidence> history(ObjectRef object, Detail detail);

  /** Objects of one kind in one state, youngest creation first. */
  Page<ObjectItem> byState(Account account, ObjectKind kind, String state, PageRequest page);

  /** Objects of one kind, youngest creation first. */
  Page<ObjectItem> byCreated(Account account, ObjectKind kind, PageRequest page);

  /**
   * Objects of one kind that any document gave that seller's own id, youngest creation first, those
   * before them that have another one now; a seller order id may name several.
   */
  Page<ObjectItem> byReference(
      Account account, ObjectKind kind, String reference, PageRequest page);

  /**
   * The orders that were made on a billing agreement, as far as a Get of the order has told so,
   * sorted by their ids.
   */
  Page<ObjectItem> ordersOf(Account account, AmazonId billingAgreement, PageRequest page);

  /** The notifications with that NotificationReferenceId, without their bytes. */
  List<Evidence> byNotification(Account account, String notificationReferenceId);

  /**
   * What is due until then, longest due first; what each is due for is current.
   *
   * @param limit at most so many, 1 to {@link PageRequest#MAX_LIMIT}
   */
  List<ObjectItem> due(Account account, Instant until, int limit);

  /** What needs a person, oldest first. System items come without their bytes. */
  Page<Raised> attention(Owner owner, PageRequest page);

  /**
   * What keeps messages aside, whosever they are: each open message, and each condition that keeps
   * some out; oldest first, without bytes. What a person has acknowledged is left out, so a page
   * may have fewer than asked for while there is a next one. From an index.
   */
  Page<SystemItem> aside(PageRequest page);

  /**
   * A condition without a payment object, with its bytes, but for those of a message that is larger
   * than an item: {@code Quarantine} has them. Empty also when the condition is over.
   */
  Optional<SystemItem> system(Owner owner, SystemItem.Kind kind, String cause);

  /**
   * The view of an object computed from its evidence alone; empty when it has none. It equals the
   * kept one.
   */
  default Optional<View> rebuild(ObjectRef object) {
    List<Evidence> evidence = history(object, Detail.OBSERVATIONS);
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(View.fold(evidence.stream().map(Evidence::observation).toList()));
  }
}
