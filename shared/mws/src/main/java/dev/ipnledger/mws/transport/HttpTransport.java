package dev.ipnledger.mws.transport;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The JDK's HTTP client. */
public final class HttpTransport implements Transport {
  private final HttpExchange exchange;

  public HttpTransport(TransportSettings settings) {
    exchange = new HttpExchange(requireNonNull(settings, "settings is null"));
  }

  @Override
  public HttpAnswer post(URI address, String form) throws IOException {
    HttpRequest request =
        exchange.request(address, HttpExchange.FORM).POST(BodyPublishers.ofString(form)).build();
    HttpResponse<byte[]> response = exchange.with(request, exchange.small());
    return new HttpAnswer(response.statusCode(), response.headers(), exchange.decoded(response));
  }
}
