package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.domain.Account;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * The ledger's API, as a merchant's system uses it: what is answered 5xx, or not at all, is asked
 * again, because every request to the ledger can be repeated.
 */
final class LedgerApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int ATTEMPTS = 10;
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
  private static final int SERVER_ERRORS = 500;

  private final HttpClient http;
  private final LedgerAddress address;

  LedgerApi(HttpClient http, LedgerAddress address) {
    this.http = requireNonNull(http, "http is null");
    this.address = requireNonNull(address, "address is null");
  }

  /** One order with everything under it; empty when the ledger does not know it. */
  Optional<JsonNode> order(Account account, String orderReferenceId) {
    return get(account, "orders/" + orderReferenceId);
  }

  /** One object; empty when the ledger does not know it. */
  Optional<JsonNode> object(Account account, String id) {
    return get(account, "objects/" + id);
  }

  /**
   * Announces an order reference with the shop's own id for it.
   *
   * @throws ShopException when the ledger does not take it
   */
  void announce(Account account, String orderReferenceId, String sellerOrderId) {
    String body =
        JSON.createObjectNode()
            .put("amazonOrderReferenceId", orderReferenceId)
            .put("sellerOrderId", sellerOrderId)
            .toString();
    HttpResponse<String> response =
        send(request(account, "orders").POST(BodyPublishers.ofString(body)));
    if (response.statusCode() != 200 && response.statusCode() != 201) {
      throw new ShopException("the ledger did not take an order: " + response.body());
    }
  }

  private HttpRequest.Builder request(Account account, String below) {
    return address
        .request(
            "/v1/sellers/%s/environments/%s/%s"
                .formatted(account.sellerId(), account.environment().slug(), below))
        .timeout(TIMEOUT);
  }

  private Optional<JsonNode> get(Account account, String below) {
    HttpResponse<String> response = send(request(account, below));
    return switch (response.statusCode()) {
      case 200 -> Optional.of(parse(response.body()));
      case 404 -> Optional.empty();
      default ->
          throw new ShopException(
              "the ledger answered " + response.statusCode() + " to " + response.uri());
    };
  }

  private HttpResponse<String> send(HttpRequest.Builder unsigned) {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt == ATTEMPTS;
      HttpRequest request = address.signing().apply(unsigned.build());
      try {
        HttpResponse<String> response = sendOnce(request);
        if (response.statusCode() < SERVER_ERRORS || last) {
          return response;
        }
      } catch (IOException e) {
        if (last) {
          throw new ShopException("the ledger had no answer to " + request.uri(), e);
        }
      }
      Waiting.pause(AFTER_A_FAILURE);
    }
  }

  private HttpResponse<String> sendOnce(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ShopException("interrupted while asking the ledger", e);
    }
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new ShopException("the ledger's answer is not JSON", e);
    }
  }
}
