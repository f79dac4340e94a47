package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Posts envelopes over HTTP/1.1 and never follows a redirect. */
final class HttpCarrier implements Carrier {
  private static final int KEPT_BYTES = 1024;

  private final HttpClient client;
  private final Duration timeout;

  HttpCarrier(Duration timeout) {
    this.timeout = requireNonNull(timeout, "timeout is null");
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  @Override
  public Answer carry(URI endpoint, SignedMessage message)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint)
            .timeout(timeout)
            .POST(HttpRequest.BodyPublishers.ofString(message.body(), StandardCharsets.UTF_8));
    message.headers().forEach(request::header);
    HttpResponse<InputStream> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      String beginning = new String(body.readNBytes(KEPT_BYTES), StandardCharsets.UTF_8);
      return new Answer(response.statusCode(), beginning);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
