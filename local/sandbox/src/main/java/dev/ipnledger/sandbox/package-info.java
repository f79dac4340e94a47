/**
 * A stand-in for Off-Amazon Payments and its notifications, which Amazon has switched off. It
 * shares no type with the rest of the project. Start at {@link dev.ipnledger.sandbox.Sandbox}.
 */
@NullMarked
package dev.ipnledger.sandbox;

import org.jspecify.annotations.NullMarked;
