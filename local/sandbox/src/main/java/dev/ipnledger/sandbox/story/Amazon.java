package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;

/** What Amazon does in a story. */
final class Amazon {
  private final Console console;
  private final Casting casting;

  Amazon(Console console, Casting casting) {
    this.console = requireNonNull(console, "console is null");
    this.casting = requireNonNull(casting, "casting is null");
  }

  void cancel(String id) {
    console.post("/control/amazon/cancel", Map.of("id", id));
  }

  void close(String id) {
    console.post("/control/amazon/close", Map.of("id", id));
  }

  void expire(String agreement) {
    console.post("/control/amazon/expire", Map.of("id", agreement));
  }

  /** The next payment of that kind fails, or whatever the decision is. */
  void decide(String id, String payment, String decision) {
    console.post(
        "/control/amazon/decisions", Map.of("id", id, "payment", payment, "decision", decision));
  }

  String capture(String authorization) {
    return made("captures", "authorizationId", authorization, "amount", Map.of());
  }

  /** Without a type it is made in Seller Central. */
  String refund(String capture, Map<String, String> type) {
    return made("refunds", "captureId", capture, "refund", type);
  }

  /**
   * A bank disputes a capture.
   *
   * @param fields of the control request that say why, where it is not the usual reason
   */
  String chargeback(String capture, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("reason", casting.get("reason")));
    all.putAll(fields);
    return made("chargebacks", "captureId", capture, "amount", all);
  }

  private String made(
      String what, String idField, String id, String amountField, Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>(more);
    fields.put(idField, id);
    fields.put("amount", casting.get(amountField));
    fields.put("currency", casting.currency());
    return console.post("/control/amazon/" + what, fields).path("id").asText();
  }
}
