/**
 * What Amazon says when it refuses. Start with {@link dev.ipnledger.mws.error.ErrorDocument};
 * {@link dev.ipnledger.mws.error.ErrorCode} is the table of what the codes mean.
 */
@NullMarked
package dev.ipnledger.mws.error;

import org.jspecify.annotations.NullMarked;
