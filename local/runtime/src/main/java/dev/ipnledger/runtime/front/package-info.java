/**
 * API Gateway without AWS: HTTP in, REST API proxy events out to the functions. Start with {@link
 * Front}.
 */
@NullMarked
package dev.ipnledger.runtime.front;

import org.jspecify.annotations.NullMarked;
