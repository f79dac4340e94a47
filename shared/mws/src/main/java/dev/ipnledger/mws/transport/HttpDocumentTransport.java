package dev.ipnledger.mws.transport;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;

/** The JDK's HTTP client, from file to network and back without holding a document. */
public final class HttpDocumentTransport implements DocumentTransport {
  private static final int OK = 200;

  private final HttpExchange exchange;
  private final long maxDocumentBytes;

  /**
   * @param settings limits of one attempt; a document takes longer than an answer
   * @param maxDocumentBytes the largest document that is fetched
   */
  public HttpDocumentTransport(TransportSettings settings, long maxDocumentBytes) {
    this.exchange = new HttpExchange(requireNonNull(settings, "settings is null"));
    this.maxDocumentBytes = maxDocumentBytes;
  }

  @Override
  public HttpAnswer upload(URI address, String contentType, Path file) throws IOException {
    HttpRequest request =
        exchange.request(address, contentType).POST(BodyPublishers.ofFile(file)).build();
    return answer(exchange.with(request, exchange.small()));
  }

  @Override
  public HttpAnswer download(URI address, String form, Path file) throws IOException {
    HttpRequest request =
        exchange.request(address, HttpExchange.FORM).POST(BodyPublishers.ofString(form)).build();
    HttpResponse<byte[]> response = exchange.with(request, into(file));
    boolean encoded = response.headers().firstValue("Content-Encoding").isPresent();
    if (response.statusCode() == OK && encoded) {
      throw new IOException("a document in an encoding that was not asked for");
    }
    return answer(response);
  }

  private HttpAnswer answer(HttpResponse<byte[]> response) throws IOException {
    return new HttpAnswer(response.statusCode(), response.headers(), exchange.decoded(response));
  }

  private BodyHandler<byte[]> into(Path file) {
    return info -> info.statusCode() == OK ? whole(file) : exchange.small().apply(info);
  }

  private BodySubscriber<byte[]> whole(Path file) {
    return BodySubscribers.limiting(
        BodySubscribers.mapping(
            BodySubscribers.ofFile(file, CREATE, WRITE, TRUNCATE_EXISTING), written -> new byte[0]),
        maxDocumentBytes);
  }
}
