/**
 * One HTTP exchange with Amazon. Start with {@link dev.ipnledger.mws.transport.Transport}; {@link
 * dev.ipnledger.mws.transport.HttpTransport} is the real one.
 */
@NullMarked
package dev.ipnledger.mws.transport;

import org.jspecify.annotations.NullMarked;
