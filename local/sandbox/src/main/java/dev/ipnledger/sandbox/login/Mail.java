package dev.ipnledger.sandbox.login;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail that Amazon sends to a buyer.
 *
 * @param at ISO 8601 UTC
 * @param kind the guide's name for it, such as {@code Charge Notification}
 * @param orderReferenceId the purchase
 * @param fields what the seller's calls put into it, by the guide's names for them
 */
public record Mail(
    String at, String kind, String subject, String orderReferenceId, Map<String, String> fields) {
  public Mail {
    requireNonNull(at, "at is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(orderReferenceId, "orderReferenceId is null");
    fields = new LinkedHashMap<>(fields);
  }
}
