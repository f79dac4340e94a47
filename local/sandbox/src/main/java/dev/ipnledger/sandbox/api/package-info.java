/**
 * The wiring of the service's sections. Start at {@link dev.ipnledger.sandbox.api.AmazonServices}.
 */
@NullMarked
package dev.ipnledger.sandbox.api;

import org.jspecify.annotations.NullMarked;
