/**
 * Calls to Amazon MWS. Start with {@link dev.ipnledger.mws.MwsClient}, which asks once; {@link
 * dev.ipnledger.mws.RepeatingClient} asks again, and {@link dev.ipnledger.mws.DocumentClient} sends
 * and fetches files. {@link dev.ipnledger.mws.Answer} is the closed set of what comes back, {@link
 * dev.ipnledger.mws.Outcome} the same with the answer read.
 */
@NullMarked
package dev.ipnledger.mws;

import org.jspecify.annotations.NullMarked;
