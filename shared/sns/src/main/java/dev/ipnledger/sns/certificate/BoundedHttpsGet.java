package dev.ipnledger.sns.certificate;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks an SNS host for a small document: 2 s to connect, 2 s to the answer's head, 4 s in all, 16
 * KiB at most, and no redirect is followed.
 */
public final class BoundedHttpsGet implements CertificateSource {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration TOTAL_TIMEOUT = Duration.ofSeconds(4);
  private static final int MAX_BYTES = 16 * 1024;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Duration totalTimeout;

  /** A client with the limits above. */
  public BoundedHttpsGet() {
    this(TOTAL_TIMEOUT);
  }

  BoundedHttpsGet(Duration totalTimeout) {
    this.totalTimeout = totalTimeout;
  }

  @Override
  public byte[] fetch(URI uri) throws IOException {
    HttpResponse<byte[]> response = await(send(uri));
    if (response.statusCode() != 200) {
      throw new IOException("the host answered " + response.statusCode());
    }
    return response.body();
  }

  private CompletableFuture<HttpResponse<byte[]>> send(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(ANSWER_TIMEOUT).GET().build();
    return client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES));
  }

  /** The client's own limit ends with the answer's head; a slow body is cut off here. */
  private <T> T await(CompletableFuture<T> answer) throws IOException {
    try {
      return answer.get(totalTimeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("the host is too slow", e);
    } catch (ExecutionException e) {
      throw new IOException("the host gave no usable answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the host");
    } finally {
      answer.cancel(true);
    }
  }
}
