/**
 * What happened to the money: sellers, orders and their children, states, limits, idempotency and
 * time. Nothing here knows of HTTP, XML or signatures. Start at {@link
 * dev.ipnledger.sandbox.model.World}.
 */
@NullMarked
package dev.ipnledger.sandbox.model;

import org.jspecify.annotations.NullMarked;
