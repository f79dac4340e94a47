/**
 * How often Amazon may be asked. Start with {@link dev.ipnledger.domain.quota.Operation}, the table
 * of operations and quotas, and {@link dev.ipnledger.domain.quota.QuotaGate}, which is asked before
 * each call; {@link dev.ipnledger.domain.quota.LeakyBucket} is the arithmetic of every gate.
 */
@NullMarked
package dev.ipnledger.domain.quota;

import org.jspecify.annotations.NullMarked;
