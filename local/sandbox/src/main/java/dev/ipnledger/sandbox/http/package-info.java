/**
 * The HTTP front on Jetty and the plain records that the rest of the sandbox sees of it. Start at
 * {@link dev.ipnledger.sandbox.http.Front}.
 */
@NullMarked
package dev.ipnledger.sandbox.http;

import org.jspecify.annotations.NullMarked;
