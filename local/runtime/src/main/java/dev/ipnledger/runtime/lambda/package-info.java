/**
 * AWS Lambda without AWS: a handler, a context, and events that pass through Lambda's own
 * serialization. Start with {@link LocalFunction}.
 */
@NullMarked
package dev.ipnledger.runtime.lambda;

import org.jspecify.annotations.NullMarked;
