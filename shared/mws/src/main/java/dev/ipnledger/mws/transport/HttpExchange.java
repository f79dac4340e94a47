package dev.ipnledger.mws.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * One request and its answer, within limits. Connections are made at the first request, so that a
 * snapshot taken after construction holds none. Redirects are answers like others: the service has
 * none, and the signature of a request holds for one host and path only.
 */
final class HttpExchange {
  static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

  private final HttpClient client;
  private final TransportSettings settings;

  HttpExchange(TransportSettings settings) {
    this.settings = settings;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofMillis(settings.connectTimeoutMs()))
            .build();
  }

  HttpRequest.Builder request(URI address, String contentType) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", contentType)
        .header("User-Agent", settings.userAgent());
  }

  /** An answer that is held. */
  BodyHandler<byte[]> small() {
    return BodyHandlers.limiting(BodyHandlers.ofByteArray(), settings.maxAnswerBytes());
  }

  HttpResponse<byte[]> with(HttpRequest request, BodyHandler<byte[]> handler) throws IOException {
    // The request's own time-out ends with the headers; a body that trickles would hold us longer.
    CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, handler);
    try {
      return response.get(settings.attemptTimeoutMs(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new HttpTimeoutException("no whole answer in " + settings.attemptTimeoutMs() + " ms");
    } catch (InterruptedException e) {
      response.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for an answer");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IOException(e.getCause());
    }
  }

  /** We ask for no encoding; a proxy may compress all the same. */
  byte[] decoded(HttpResponse<byte[]> response) throws IOException {
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    return switch (encoding) {
      case "identity" -> response.body();
      case "gzip" -> unzipped(response.body());
      default -> throw new IOException("an answer in an encoding that was not asked for");
    };
  }

  private byte[] unzipped(byte[] body) throws IOException {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] text = stream.readNBytes(settings.maxAnswerBytes() + 1);
      if (text.length > settings.maxAnswerBytes()) {
        throw new IOException("an answer larger than " + settings.maxAnswerBytes() + " bytes");
      }
      return text;
    }
  }
}
