/**
 * {@code ./ledger listen}: brings change events and alerts to a program on this desk. Start with
 * {@code ListenCommand}; {@code Subscriber} keeps the queue and its subscriptions, {@code
 * Listening} takes messages out of it.
 */
@NullMarked
package dev.ipnledger.cli.listen;

import org.jspecify.annotations.NullMarked;
