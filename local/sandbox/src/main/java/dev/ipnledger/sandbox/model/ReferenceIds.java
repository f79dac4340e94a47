package dev.ipnledger.sandbox.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers which call used which reference id, so that a repeated call finds its first result
 * (guide, "Idempotency"). A refused call leaves nothing behind.
 */
final class ReferenceIds {
  private final Map<Key, Use> uses = new HashMap<>();

  private record Key(Account account, String referenceId) {}

  private record Use(Record request, PaymentObject<?> result) {}

  /**
   * Finds the result of an earlier call with this reference id.
   *
   * @throws RefusedException DuplicateReferenceId when another kind of call used it,
   *     DuplicateRequest when the same kind of call asked for something else
   */
  <T extends PaymentObject<?>> Optional<T> earlier(
      Account account, String referenceId, Record request, Class<T> type) {
    Use use = uses.get(new Key(account, referenceId));
    if (use == null) {
      return Optional.empty();
    }
    if (!use.request().getClass().equals(request.getClass())) {
      throw new RefusedException(
          ErrorCode.DUPLICATE_REFERENCE_ID,
          "The reference id " + referenceId + " was used by another kind of call.");
    }
    if (!use.request().equals(request)) {
      throw new RefusedException(
          ErrorCode.DUPLICATE_REQUEST,
          "The reference id " + referenceId + " was used by a call with other parameters.");
    }
    return Optional.of(type.cast(use.result()));
  }

  void remember(Account account, String referenceId, Record request, PaymentObject<?> result) {
    uses.put(new Key(account, referenceId), new Use(request, result));
  }
}
