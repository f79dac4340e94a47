/**
 * Notifications as Amazon SNS delivers them: documents, signatures, delivery, faults. Start at
 * {@link dev.ipnledger.sandbox.notify.Announcer}.
 */
@NullMarked
package dev.ipnledger.sandbox.notify;

import org.jspecify.annotations.NullMarked;
