/**
 * The JSON document that Amazon SNS posts. Start with {@link dev.ipnledger.sns.envelope.Envelope}.
 */
@NullMarked
package dev.ipnledger.sns.envelope;

import org.jspecify.annotations.NullMarked;
