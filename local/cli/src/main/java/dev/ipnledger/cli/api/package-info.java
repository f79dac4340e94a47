/**
 * Calls of the API of a stack, signed as a merchant's own systems sign them. Start with {@link
 * dev.ipnledger.cli.api.ApiClient}.
 */
@NullMarked
package dev.ipnledger.cli.api;

import org.jspecify.annotations.NullMarked;
