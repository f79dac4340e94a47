/**
 * Whether an order reference is to be closed: {@link dev.ipnledger.domain.closing.CloseRule}
 * decides, and nothing here closes anything.
 */
@NullMarked
package dev.ipnledger.domain.closing;

import org.jspecify.annotations.NullMarked;
