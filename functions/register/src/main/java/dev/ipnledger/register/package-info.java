/**
 * The function that takes what a shop and a person have to say: an order is announced, a condition
 * is acknowledged, a message in quarantine is read, replayed or resolved. Start with {@link
 * dev.ipnledger.register.RegisterHandler}; the API is described in {@code docs/openapi.yaml}.
 */
@NullMarked
package dev.ipnledger.register;

import org.jspecify.annotations.NullMarked;
