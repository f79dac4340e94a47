/**
 * The body of a notification: the JSON in an envelope's {@code Message} and the XML in its {@code
 * NotificationData}. Start with {@link dev.ipnledger.ipn.NotificationReader}, which turns any text
 * into one of three results and never throws.
 */
@NullMarked
package dev.ipnledger.ipn;

import org.jspecify.annotations.NullMarked;
