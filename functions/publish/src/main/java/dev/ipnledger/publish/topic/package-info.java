/** Where documents go. Start with {@code Topics}; {@code SnsTopics} is the one in AWS. */
@NullMarked
package dev.ipnledger.publish.topic;

import org.jspecify.annotations.NullMarked;
