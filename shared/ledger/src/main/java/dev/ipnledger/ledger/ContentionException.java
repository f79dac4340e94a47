package dev.ipnledger.ledger;

import dev.ipnledger.domain.ObjectRef;

/** So many writers change one object that none of the tries came through. A later try may. */
public final class ContentionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContentionException(ObjectRef object, int tries) {
    super(object + " was changed by others in each of " + tries + " tries; deliver it again");
  }
}
