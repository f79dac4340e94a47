package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.sandbox.model.Authorization;
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
      case OrderReference order ->
          put(said, Fact.SELLER_ORDER_ID, order.attributes().sellerOrderId());
      case Authorization authorization -> {
        put(said, Fact.AUTHORIZATION_REFERENCE_ID, authorization.request().referenceId());
        said.put(Fact.EXPIRES_AT, Moment.of(authorization.expires()));
      }
      case Capture capture -> put(said, Fact.CAPTURE_REFERENCE_ID, capture.request().referenceId());
      case Refund refund -> put(said, Fact.REFUND_TYPE, refund.type().wireName());
      default -> {}
    }
    return said;
  }

  private static void put(Map<Fact, Value> said, Fact fact, @Nullable String text) {
    if (text != null) {
      said.put(fact, new Text(text));
    }
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
