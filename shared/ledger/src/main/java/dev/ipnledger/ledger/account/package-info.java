/**
 * What reconcile leaves behind about each account for people and for its next process: within what
 * time lost notifications heal, what is due, and by which policy it closes.
 */
@NullMarked
package dev.ipnledger.ledger.account;

import org.jspecify.annotations.NullMarked;
