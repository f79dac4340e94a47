/**
 * Signature Version 2, for those who sign and those who check. Start with {@link
 * dev.ipnledger.mws.signature.SignableRequest}.
 */
@NullMarked
package dev.ipnledger.mws.signature;

import org.jspecify.annotations.NullMarked;
