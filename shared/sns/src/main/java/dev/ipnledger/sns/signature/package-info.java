/**
 * Whether SNS signed an envelope. Start with {@link dev.ipnledger.sns.signature.SignatureVerifier}.
 */
@NullMarked
package dev.ipnledger.sns.signature;

import org.jspecify.annotations.NullMarked;
