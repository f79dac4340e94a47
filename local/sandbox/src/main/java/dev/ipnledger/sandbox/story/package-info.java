/**
 * Named stories that play themselves, each from the buyer's order to what it is about. Start at
 * {@link dev.ipnledger.sandbox.story.Stories}.
 */
@NullMarked
package dev.ipnledger.sandbox.story;

import org.jspecify.annotations.NullMarked;
