package dev.ipnledger.ledger;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;

/**
 * The ledger has an object of another kind under that id. What an object is never changes, so the
 * document must be kept aside until a person has found out which of the two is wrong.
 */
public final class OtherKindException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OtherKindException(ObjectRef object, ObjectKind kept) {
    super(
        "The ledger has %s as %s, and this document speaks of %s"
            .formatted(object.id(), kept.wireName(), object.kind().wireName()));
  }
}
