/**
 * The operations of Off-Amazon Payments, one a file, and the XML trees of their answers. Start at
 * {@link dev.ipnledger.sandbox.operation.PaymentOperations}.
 */
@NullMarked
package dev.ipnledger.sandbox.operation;

import org.jspecify.annotations.NullMarked;
