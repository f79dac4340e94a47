/**
 * What a person means by an id: Amazon's, the seller's own, or a notification's. Start with {@code
 * Search}.
 */
@NullMarked
package dev.ipnledger.cli.subject;

import org.jspecify.annotations.NullMarked;
