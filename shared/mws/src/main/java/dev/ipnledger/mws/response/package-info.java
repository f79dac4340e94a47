/**
 * What the body of an answer says. Start with {@link
 * dev.ipnledger.mws.response.DetailsAnswerReader}.
 */
@NullMarked
package dev.ipnledger.mws.response;

import org.jspecify.annotations.NullMarked;
