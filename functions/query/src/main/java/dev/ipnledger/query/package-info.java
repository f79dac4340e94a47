/**
 * The function that reads the ledger for the merchant's systems. Start with {@link
 * dev.ipnledger.query.QueryHandler}; the API is described in {@code docs/openapi.yaml}.
 */
@NullMarked
package dev.ipnledger.query;

import org.jspecify.annotations.NullMarked;
