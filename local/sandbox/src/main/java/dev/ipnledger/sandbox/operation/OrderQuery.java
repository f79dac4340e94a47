package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.service.Parameters;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a ListOrderReference call asks for, and which page of it.
 *
 * @param currency of the PaymentDomain; null for any
 * @param states wire names; empty for all but Draft
 * @param pageSize of each page; ten unless the call says [U]
 * @param offset how many orders stand on the pages before
 */
record OrderQuery(
    String sellerOrderId,
    @Nullable String currency,
    @Nullable Instant from,
    @Nullable Instant to,
    boolean ascending,
    int pageSize,
    List<String> states,
    int offset) {
  private static final int USUAL_PAGE = 10;
  private static final Set<String> STATES = Set.of("Open", "Closed", "Suspended", "Canceled");
  private static final String SEPARATOR = "\u0001";
  private static final String TOKEN = "NextPageToken";

  OrderQuery {
    requireNonNull(sellerOrderId, "sellerOrderId is null");
    states = List.copyOf(states);
  }

  static OrderQuery of(Parameters parameters) {
    Instant from = parameters.time("CreatedTimeRange.StartTime");
    Instant to = parameters.time("CreatedTimeRange.EndTime");
    if ((from == null) != (to == null)) {
      throw Parameters.wrong("CreatedTimeRange", "needs both StartTime and EndTime");
    }
    List<String> states = parameters.list("OrderReferenceStatusListFilter.OrderReferenceStatus");
    if (!STATES.containsAll(states)) {
      throw Parameters.wrong("OrderReferenceStatusListFilter", "must be of " + STATES);
    }
    String domain = parameters.text("PaymentDomain");
    int size = parameters.number("PageSize", USUAL_PAGE, 100);
    return new OrderQuery(
        parameters.required("QueryId"),
        domain == null ? null : domain.split("_", 2)[1],
        from,
        to,
        "Ascending".equals(parameters.text("SortOrder")),
        size == 0 ? USUAL_PAGE : size,
        states,
        0);
  }

  /** Reads a token that {@link #token} made. */
  static OrderQuery next(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      String[] parts = text.split(SEPARATOR, -1);
      return new OrderQuery(
          parts[0],
          orNull(parts[1]),
          time(parts[2]),
          time(parts[3]),
          Boolean.parseBoolean(parts[4]),
          Integer.parseInt(parts[5]),
          parts[6].isEmpty() ? List.of() : Arrays.asList(parts[6].split(",", -1)),
          Integer.parseInt(parts[7]));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw Parameters.wrong(TOKEN, "is not one that this service gave");
    }
  }

  /** What the caller sends to get the page that begins there; opaque to it. */
  String token(int nextOffset) {
    List<String> parts = new ArrayList<>();
    parts.add(sellerOrderId);
    parts.add(currency == null ? "" : currency);
    parts.add(from == null ? "" : from.toString());
    parts.add(to == null ? "" : to.toString());
    parts.add(String.valueOf(ascending));
    parts.add(String.valueOf(pageSize));
    parts.add(String.join(",", states));
    parts.add(String.valueOf(nextOffset));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
  }

  boolean matches(OrderReference order) {
    String state = order.lifecycle().state().wireName();
    boolean stateMatches = states.isEmpty() ? STATES.contains(state) : states.contains(state);
    boolean timeMatches =
        (from == null || !order.created().isBefore(from))
            && (to == null || !order.created().isAfter(to));
    boolean currencyMatches =
        currency == null
            || order.total().filter(total -> total.currency().equals(currency)).isPresent();
    return stateMatches && timeMatches && currencyMatches;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Instant time(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }
}
