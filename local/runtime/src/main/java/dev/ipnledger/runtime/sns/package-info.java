/**
 * Amazon SNS without AWS: topics that hand messages on to queues, behind the protocol that the real
 * client speaks. Start with {@code LocalSns}.
 *
 * <p>It has what the ledger and its listeners use: {@code PublishBatch} and {@code Publish},
 * subscriptions of queues with raw delivery, and filter policies of exact texts on message
 * attributes. It has no other protocols, no envelopes, no FIFO topics, no signatures and no
 * retries: a queue of the same machine is there or it is not. What it lacks it refuses.
 */
@NullMarked
package dev.ipnledger.runtime.sns;

import org.jspecify.annotations.NullMarked;
