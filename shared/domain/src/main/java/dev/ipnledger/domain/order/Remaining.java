package dev.ipnledger.domain.order;

import dev.ipnledger.domain.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is still possible, in amount and in count.
 *
 * @param chargeable what new authorizations may reserve; absent when the order's total is unknown
 * @param chargeableCount how many more authorizations may be made
 * @param capturable what Open authorizations hold; absent when there is none
 * @param capturableCount how many authorizations are Open: each takes one capture
 * @param refundable what may still be refunded over all Completed captures; absent when there is
 *     none
 * @param refundableCount how many more refunds may be made over all of them
 */
public record Remaining(
    @Nullable Money chargeable,
    int chargeableCount,
    @Nullable Money capturable,
    int capturableCount,
    @Nullable Money refundable,
    int refundableCount) {}
