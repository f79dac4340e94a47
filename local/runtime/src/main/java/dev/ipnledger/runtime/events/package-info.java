/**
 * What calls the functions that nobody calls over HTTP: the SQS event source and the schedule.
 * Start with {@link QueueEventSource}.
 */
@NullMarked
package dev.ipnledger.runtime.events;

import org.jspecify.annotations.NullMarked;
