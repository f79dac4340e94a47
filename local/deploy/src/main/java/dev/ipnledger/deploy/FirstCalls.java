package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.play.LedgerAddress;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * One call to each function behind an API, one after another, until it answers. So their first
 * processes start alone, and not all at once when the traffic begins.
 */
final class FirstCalls {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int ATTEMPTS = 5;
  private static final int SERVER_ERRORS = 500;

  private final DeployedStack stack;
  private final LedgerAddress ledger;

  FirstCalls(DeployedStack stack, LedgerAddress ledger) {
    this.stack = requireNonNull(stack, "stack is null");
    this.ledger = requireNonNull(ledger, "ledger is null");
  }

  /**
   * Makes them.
   *
   * @throws StartException naming the address that answers 5xx, or not at all, again and again
   */
  void make() {
    String nobodys = "/v1/sellers/NOBODY/environments/sandbox/orders";
    try (HttpClient http = HttpClient.newHttpClient()) {
      // Each is answered 4xx, and changes nothing.
      await(http, HttpRequest.newBuilder(stack.notifications()));
      await(http, ledger.request(nobodys));
      await(http, ledger.request(nobodys).POST(BodyPublishers.ofString("{}")));
    }
  }

  private void await(HttpClient http, HttpRequest.Builder unsigned) {
    String last = "nothing";
    HttpRequest request = unsigned.timeout(TIMEOUT).build();
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        int status =
            http.send(ledger.signing().apply(request), BodyHandlers.discarding()).statusCode();
        if (status < SERVER_ERRORS) {
          return;
        }
        last = Integer.toString(status);
      } catch (IOException e) {
        last = String.valueOf(e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StartException("interrupted while the functions started", e);
      }
    }
    throw new StartException(request.uri() + " answers " + last, null);
  }
}
