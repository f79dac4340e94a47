package dev.ipnledger.register;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.PersonalEvidence;
import dev.ipnledger.ledger.Recorded;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.register.document.RegistrationDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a shop's word that an order reference is its own, and which order of its own it pays. */
final class Announcing {
  /** The properties of the body. */
  static final Set<String> TAKEN = Set.of("amazonOrderReferenceId", "sellerOrderId");

  /** Amazon's limit for a seller order id (MWS API, SellerOrderId: up to 127 characters). */
  private static final int MAX_SELLER_ORDER_ID = 127;

  private static final int MAX_ID = 64;

  private final Recorder recorder;

  Announcing(Recorder recorder) {
    this.recorder = requireNonNull(recorder, "recorder is null");
  }

  /**
   * Records an announcement. The same again changes nothing; another seller order id is kept beside
   * the first one, and both the shop and a person are told.
   *
   * @throws ProblemException when the body is wrong, or contradicts what is known
   */
  RegistrationDocument announce(Account account, Body body, String by, Instant now) {
    AmazonId id = orderReferenceId(account, body.text("amazonOrderReferenceId", MAX_ID));
    Optional<String> sellerOrderId = body.optional("sellerOrderId", MAX_SELLER_ORDER_ID);
    ObjectRef order = ObjectRef.of(account, ObjectKind.ORDER_REFERENCE, id);
    Recorded recorded =
        recorder.record(
            order,
            List.of(PersonalEvidence.announcement(order, sellerOrderId, by, now)),
            view -> Asked.nothing());
    contradiction(recorded).ifPresent(Announcing::refuse);
    return RegistrationDocument.of(
        recorded.item().view(), recorded.outcomes().contains(Outcome.DUPLICATE));
  }

  private static Optional<Condition> contradiction(Recorded recorded) {
    return recorded.item().attention().stream()
        .filter(condition -> condition.kind() == AttentionKind.CHANGED_FACT)
        .filter(condition -> condition.detail().startsWith(Fact.SELLER_ORDER_ID.wireName()))
        .findFirst();
  }

  private static void refuse(Condition condition) {
    throw new ProblemException(
        ProblemType.CONTRADICTING_ANNOUNCEMENT,
        "The order is known with another seller order id ("
            + condition.detail()
            + "). Both are kept, and the order is in the list of attentions; correct the shop, then"
            + " acknowledge the condition.");
  }

  private static AmazonId orderReferenceId(Account account, String text) {
    AmazonId id =
        AmazonId.parse(text)
            .filter(parsed -> parsed.text().equals(text) && !parsed.isPlaceholder())
            .orElseThrow(
                () ->
                    Body.bad(
                        "'amazonOrderReferenceId' is not an id of Amazon's; one looks like"
                            + " S02-1234567-1234567"));
    if (id.classify().filter(ObjectKind.ORDER_REFERENCE::equals).isEmpty()) {
      throw Body.bad(
          "'amazonOrderReferenceId' names no order reference; those have three groups and begin"
              + " with P or S");
    }
    if (id.environment().filter(account.environment()::equals).isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_ENVIRONMENT,
          "'amazonOrderReferenceId' belongs to the other environment than "
              + account.environment().slug()
              + ": ids of live begin with P, those of sandbox with S.");
    }
    return id;
  }
}
