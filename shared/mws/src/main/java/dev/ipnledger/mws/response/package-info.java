/**
 * What the body of an answer says. Start with {@link dev.ipnledger.mws.response.DetailsAnswer};
 * {@link dev.ipnledger.mws.response.Redaction} makes of a body what may be stored.
 */
@NullMarked
package dev.ipnledger.mws.response;

import org.jspecify.annotations.NullMarked;
