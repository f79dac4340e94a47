package dev.ipnledger.ipn;

/** What the text of a {@code Message} came to. */
public sealed interface NotificationReading
    permits Notification, ObjectlessNotification, QuarantinedNotification {}
