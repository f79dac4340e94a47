/** Batches of requests: what Amazon says of one when it is worked. */
@NullMarked
package dev.ipnledger.domain.batch;

import org.jspecify.annotations.NullMarked;
