package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.control.AmountTruth;
import dev.ipnledger.sandbox.control.AuthorizationTruth;
import dev.ipnledger.sandbox.control.CaptureTruth;
import dev.ipnledger.sandbox.control.OrderTruth;
import dev.ipnledger.sandbox.control.RefundTruth;
import dev.ipnledger.sandbox.control.StateTruth;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of one object.
 *
 * @param state in Amazon's spelling
 * @param reasonCode empty when there is none
 * @param amounts decimal and currency, by the element's name in Amazon's documents
 */
record Facts(String state, String reasonCode, SortedMap<String, String> amounts) {
  Facts {
    requireNonNull(state, "state is null");
    requireNonNull(reasonCode, "reasonCode is null");
    amounts = new TreeMap<>(amounts);
  }

  static Facts of(OrderTruth order) {
    return of(order.status()).with("OrderTotal", order.orderTotal());
  }

  static Facts of(AuthorizationTruth authorization) {
    return of(authorization.status())
        .with("AuthorizationAmount", authorization.authorizationAmount())
        .with("CapturedAmount", authorization.capturedAmount());
  }

  static Facts of(CaptureTruth capture) {
    return of(capture.status())
        .with("CaptureAmount", capture.captureAmount())
        .with("RefundedAmount", capture.refundedAmount());
  }

  static Facts of(RefundTruth refund) {
    return of(refund.status()).with("RefundAmount", refund.refundAmount());
  }

  /**
   * From the query API.
   *
   * @param names the amounts to look at
   */
  static Facts of(JsonNode object, Collection<String> names) {
    SortedMap<String, String> amounts = new TreeMap<>();
    for (String name : names) {
      JsonNode amount = object.path("amounts").path(name);
      if (amount.isObject()) {
        amounts.put(name, amount.path("amount").asText() + " " + amount.path("currency").asText());
      }
    }
    return new Facts(
        object.path("state").asText("?"), object.path("reasonCode").asText(""), amounts);
  }

  private static Facts of(StateTruth status) {
    String reasonCode = status.reasonCode();
    return new Facts(status.state(), reasonCode == null ? "" : reasonCode, new TreeMap<>());
  }

  private Facts with(String name, @Nullable AmountTruth amount) {
    if (amount == null) {
      return this;
    }
    SortedMap<String, String> more = new TreeMap<>(amounts);
    more.put(name, amount.amount() + " " + amount.currency());
    return new Facts(state, reasonCode, more);
  }

  /** One line for a table. */
  @Override
  public String toString() {
    String all =
        amounts.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
    return (state + " " + reasonCode + " " + all).replaceAll(" +", " ").strip();
  }
}
