/**
 * Requests: what is asked, where, and in whose name. Start with {@link
 * dev.ipnledger.mws.request.Request}, of which there is one record for each operation; {@link
 * dev.ipnledger.mws.request.SignedForm} is what is sent.
 */
@NullMarked
package dev.ipnledger.mws.request;

import org.jspecify.annotations.NullMarked;
