/**
 * Calls to Off-Amazon Payments. Start with {@link dev.ipnledger.mws.MwsClient}, which asks once,
 * and {@link dev.ipnledger.mws.Answer}, the closed set of what comes back.
 */
@NullMarked
package dev.ipnledger.mws;

import org.jspecify.annotations.NullMarked;
