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

/** Posts envelopes with the headers of SNS and never follows a redirect. */
final class HttpPost implements AutoCloseable {
  private static final int KEPT_BYTES = 1024;

  private final HttpClient client;
  private final Duration timeout;

  HttpPost(Duration timeout) {
    this.timeout = requireNonNull(timeout, "timeout is null");
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /**
   * What the endpoint answered.
   *
   * @param beginning the first KiB of the body
   */
  record Answer(int status, String beginning) {}

  Answer post(URI endpoint, SignedMessage message) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(timeout)
            .header("x-amz-sns-message-type", "Notification")
            .header("x-amz-sns-message-id", message.messageId())
            .header("x-amz-sns-topic-arn", message.topicArn())
            .header("x-amz-sns-subscription-arn", message.subscriptionArn())
            .header("Content-Type", "text/plain; charset=UTF-8")
            .header("User-Agent", "Amazon Simple Notification Service Agent")
            .header("Accept-Encoding", "gzip,deflate")
            .POST(HttpRequest.BodyPublishers.ofString(message.body(), StandardCharsets.UTF_8))
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
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
