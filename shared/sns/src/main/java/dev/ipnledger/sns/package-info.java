/**
 * From an HTTP request to a verified message in the queue. Start with {@link
 * dev.ipnledger.sns.gate.Gate}, which decides; {@link dev.ipnledger.sns.QueuedNotification} is what
 * travels on; {@link dev.ipnledger.sns.signature.SignatureCheck} verifies a captured document.
 */
@NullMarked
package dev.ipnledger.sns;

import org.jspecify.annotations.NullMarked;
