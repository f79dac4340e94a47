/**
 * {@code ./ledger trigger}: one word plays a story against a running sandbox, or against an
 * endpoint somewhere else. Start at {@link dev.ipnledger.sandbox.trigger.TriggerCommand}.
 */
@NullMarked
package dev.ipnledger.sandbox.trigger;

import org.jspecify.annotations.NullMarked;
