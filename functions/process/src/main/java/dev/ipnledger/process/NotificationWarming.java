package dev.ipnledger.process;

import dev.ipnledger.ipn.NotificationReader;
import dev.ipnledger.ipn.NotificationReading;

/** Reads one made-up notification, so that the reader's classes and XML context are there. */
final class NotificationWarming implements Runnable {
  private static final String MESSAGE =
      """
      {"NotificationReferenceId": "warming", "NotificationType": "PaymentCapture",
      "SellerId": "WARMING", "ReleaseEnvironment": "Sandbox", "Version": "2013-01-01",
      "NotificationData": "<CaptureNotification><CaptureDetails>\
      <AmazonCaptureId>S02-1000000-1000000-C000001</AmazonCaptureId>\
      <CaptureAmount><Amount>1.0</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>\
      <CaptureStatus><State>Completed</State>\
      <LastUpdateTimestamp>2015-01-01T00:00:00.000Z</LastUpdateTimestamp></CaptureStatus>\
      </CaptureDetails></CaptureNotification>"}
      """;

  @Override
  public void run() {
    read();
  }

  /** What was read; a test holds it to be a notification that is understood. */
  static NotificationReading read() {
    return NotificationReader.read(MESSAGE);
  }
}
