package dev.ipnledger.cli.inspect;

/** What a document is, by its content; the file's name is never looked at. */
enum DocumentKind {
  /** What Amazon SNS posts: JSON with the message, its topic and its signature. */
  SNS_ENVELOPE("SnsEnvelope"),
  /** The JSON inside an envelope's {@code Message}. */
  NOTIFICATION("Notification"),
  /** The XML inside a notification's {@code NotificationData}. */
  NOTIFICATION_DATA("NotificationData"),
  /** XML that a call of the service answers with. */
  API_RESPONSE("ApiResponse"),
  /** XML that it answers with when it refuses. */
  ERROR_RESPONSE("ErrorResponse"),
  UNKNOWN("unknown");

  private final String wireName;

  DocumentKind(String wireName) {
    this.wireName = wireName;
  }

  /** As it stands in {@code kind} of the JSON. */
  String wireName() {
    return wireName;
  }
}
