package dev.ipnledger.cli.listen;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** POSTs each document; the header {@code Ledger-Event} says whether it is a change or an alert. */
final class HttpForwarding implements Forwarding, AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final URI address;
  private final Duration timeout;

  /**
   * @param timeout how long the program may take for one document
   */
  HttpForwarding(URI address, Duration timeout) {
    this.address = requireNonNull(address, "address is null");
    this.timeout = requireNonNull(timeout, "timeout is null");
  }

  @Override
  public Outcome forward(Told told) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .header("Ledger-Event", told.type())
            .POST(BodyPublishers.ofString(told.body()))
            .build();
    try {
      HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
      return answer.statusCode() / 100 == 2
          ? new Outcome.Taken()
          : new Outcome.Refused("it answered " + answer.statusCode());
    } catch (ConnectException e) {
      return new Outcome.Unreachable("nothing listens at " + address);
    } catch (IOException e) {
      return new Outcome.Refused("no answer: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
