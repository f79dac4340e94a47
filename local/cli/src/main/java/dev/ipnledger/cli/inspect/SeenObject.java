package dev.ipnledger.cli.inspect;

import dev.ipnledger.documents.Details;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about one object, whoever's it is.
 *
 * @param root what it belongs to
 */
record SeenObject(
    ObjectKind kind,
    AmazonId id,
    AmazonId root,
    @Nullable Status status,
    Map<Fact, Value> facts,
    SortedSet<String> ids) {
  static SeenObject of(Details details) {
    return new SeenObject(
        details.kind(),
        details.id(),
        details.root(),
        details.status(),
        details.facts(),
        details.ids());
  }

  static SeenObject of(Statement statement) {
    return new SeenObject(
        statement.object().kind(),
        statement.object().id(),
        statement.object().root(),
        statement.status(),
        statement.facts(),
        statement.ids());
  }

  /** The order reference that it is or belongs to; empty for a billing agreement. */
  Optional<AmazonId> orderReference() {
    return switch (kind) {
      case ORDER_REFERENCE -> Optional.of(id);
      case BILLING_AGREEMENT -> Optional.empty();
      default -> Optional.of(root);
    };
  }

  /** The seller's own id for it; for a chargeback the seller's id for the capture. */
  Optional<Value> reference() {
    Fact fact =
        switch (kind) {
          case ORDER_REFERENCE -> Fact.SELLER_ORDER_ID;
          case AUTHORIZATION -> Fact.AUTHORIZATION_REFERENCE_ID;
          case CAPTURE -> Fact.CAPTURE_REFERENCE_ID;
          case REFUND -> Fact.REFUND_REFERENCE_ID;
          case BILLING_AGREEMENT -> Fact.SELLER_BILLING_AGREEMENT_ID;
          case PROVIDER_CREDIT -> Fact.CREDIT_REFERENCE_ID;
          case PROVIDER_CREDIT_REVERSAL -> Fact.CREDIT_REVERSAL_REFERENCE_ID;
          case CHARGEBACK -> Fact.AMAZON_CAPTURE_REFERENCE_ID;
        };
    return fact(fact);
  }

  Optional<Value> fact(Fact fact) {
    return Optional.ofNullable(facts.get(fact));
  }
}
