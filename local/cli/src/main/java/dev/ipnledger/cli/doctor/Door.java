package dev.ipnledger.cli.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Knocks at the endpoint for notifications with a message that nobody signed. */
final class Door {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final int FORBIDDEN = 403;
  private static final String WHAT = "door";

  private static final String FORGED =
      """
      {"Type": "Notification", "MessageId": "00000000-0000-0000-0000-000000000000",
      "TopicArn": "arn:aws:sns:eu-west-1:000000000000:doctor", "Message": "{}",
      "Timestamp": "2015-01-01T00:00:00.000Z", "SignatureVersion": "1", "Signature": "AAAA",
      "SigningCertURL": "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-00000000000000000000000000000000.pem",
      "UnsubscribeURL": "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe"}
      """;

  private Door() {}

  static Finding look(URI url) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(TIMEOUT)
            .header("Content-Type", "text/plain; charset=UTF-8")
            .header("x-amz-sns-message-type", "Notification")
            .header("x-amz-sns-message-id", "00000000-0000-0000-0000-000000000000")
            .header("x-amz-sns-topic-arn", "arn:aws:sns:eu-west-1:000000000000:doctor")
            .POST(BodyPublishers.ofString(FORGED))
            .build();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
      return judge(url, http.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException e) {
      return Finding.ill(
          WHAT,
          url + " does not answer",
          "Is it the output NotificationsUrl, and is the stack deployed?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.ill(WHAT, "interrupted while asking " + url, "Run it again.");
    }
  }

  private static Finding judge(URI url, int status) {
    if (status == FORBIDDEN) {
      return Finding.well(WHAT, url + " answers, and refuses a forged message");
    }
    return status / 100 == 2
        ? Finding.ill(
            WHAT,
            url + " took a forged message (" + status + ")",
            "This is not ingest, or not as it was released: take the address out of Seller Central"
                + " and deploy again.")
        : Finding.ill(
            WHAT,
            url + " answers a forged message with " + status + " instead of 403",
            "404: is it the output NotificationsUrl? 5xx: look into the logs of ingest; docs/RUNBOOK.md,"
                + " IngestServerErrorsAlarm.");
  }
}
