package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Refund;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said about an object when it was made, and is so for as long as it lives. */
final class Said {
  private Said() {}

  static Map<Fact, Value> of(PaymentObject<?> object) {
    Map<Fact, Value> said = new EnumMap<>(Fact.class);
    switch (object) {
      case OrderReference order -> {
        put(said, Fact.SELLER_ORDER_ID, order.attributes().sellerOrderId());
        said.put(Fact.EXPIRES_AT, Moment.of(order.expires()));
        order.agreement().ifPresent(agreement -> put(said, Fact.PARENT_ID, agreement.id()));
      }
      case Authorization authorization -> {
        put(said, Fact.AUTHORIZATION_REFERENCE_ID, authorization.request().referenceId());
        said.put(Fact.EXPIRES_AT, Moment.of(authorization.expires()));
        said.put(Fact.CAPTURE_NOW, new Flag(authorization.request().captureNow()));
        descriptor(said, authorization.request().softDescriptor());
        if (authorization.softDeclineFlag() != null) {
          said.put(
              Fact.SOFT_DECLINE, new Flag(Boolean.parseBoolean(authorization.softDeclineFlag())));
        }
      }
      case Capture capture -> {
        put(said, Fact.CAPTURE_REFERENCE_ID, capture.request().referenceId());
        said.put(Fact.CAPTURE_FEE, Truth.money(capture.fee()));
        descriptor(said, capture.request().softDescriptor());
      }
      case Refund refund -> {
        put(said, Fact.REFUND_TYPE, refund.type().wireName());
        put(said, Fact.REFUND_REFERENCE_ID, refund.request().referenceId());
        said.put(Fact.FEE_REFUNDED, Truth.money(refund.feeRefunded()));
        descriptor(said, refund.request().softDescriptor());
      }
      case BillingAgreement agreement -> {
        said.put(Fact.AMOUNT_LIMIT_PER_TIME_PERIOD, Truth.money(agreement.monthlyLimit()));
        said.put(Fact.BILLING_AGREEMENT_CONSENT, new Flag(agreement.consent()));
      }
      default -> {}
    }
    return said;
  }

  private static void put(Map<Fact, Value> said, Fact fact, @Nullable String text) {
    if (text != null) {
      said.put(fact, new Text(text));
    }
  }

  /** Amazon puts its mark before what the seller said. */
  private static void descriptor(Map<Fact, Value> said, @Nullable String text) {
    put(said, Fact.SOFT_DESCRIPTOR, text == null ? null : "AMZ*" + text);
  }

  /** What of it the ledger says otherwise, or not at all. */
  static List<Fact> missing(Map<Fact, Value> said, View view) {
    return said.entrySet().stream()
        .filter(entry -> !agrees(entry.getValue(), view.fact(entry.getKey(), Value.class)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean agrees(Value real, Optional<Value> said) {
    return said.filter(
            value ->
                real instanceof Moment moment
                    ? value instanceof Moment other && other.agreesWith(moment)
                    : value.equals(real))
        .isPresent();
  }
}
